package org.throughline.chat.view.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** Who holds which role today, or would by rotation. */
public final class RolesCard {
    private RolesCard() {}

    /** The roles of a session that is going on. */
    public static Card today(Session session, Names names, Texts texts) {
        String title = texts.get("setup.roles.today");
        var elements = new ArrayList<>(lines(title, session.opening().roles().held(), names, texts));
        elements.add(Element.Buttons.of(
                Button.of(texts.get("session.button.hand-over"), new OpensSession.OpenHandOver(session.id()))));
        return new Card(title, elements);
    }

    /** The roles that the next meeting proposes. */
    public static Card proposed(Map<Role, PersonId> roles, Names names, Texts texts) {
        String title = texts.get("setup.roles.proposed");
        var elements = new ArrayList<>(lines(title, roles, names, texts));
        elements.add(new Element.Note(texts.get("setup.roles.changeable")));
        return new Card(title, elements);
    }

    private static List<Element> lines(String title, Map<Role, PersonId> roles, Names names, Texts texts) {
        return List.of(
                new Element.Heading(title),
                new Element.Facts(roles.keySet().stream()
                        .sorted()
                        .map(role -> new Element.Fact(
                                texts.capital(texts.word("role", role.code())),
                                Markdown.escape(names.of(Objects.requireNonNull(roles.get(role))))))
                        .toList()));
    }
}
