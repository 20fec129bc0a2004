package org.throughline.chat.view.team;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.protocol.Protocol;

/** The protocols a team can start, with how long each takes and what it leaves the team with. */
public final class ProtocolsCard {
    private ProtocolsCard() {}

    /** {@code startable} in a team's channel, where each has its button. */
    public static Card of(List<Protocol> protocols, boolean startable, Texts texts) {
        String title = texts.get("setup.protocols.title");
        var elements = new ArrayList<Element>();
        elements.add(new Element.Heading(title));
        elements.add(new Element.Bullets(
                protocols.stream().map(protocol -> line(protocol, texts)).toList()));
        if (startable) {
            elements.add(new Element.Buttons(protocols.stream()
                    .map(protocol -> Button.of(
                            texts.get("setup.protocols.start", texts.of(protocol.title())),
                            new MeetingActs.Start(protocol.ref().id().value())))
                    .toList()));
        } else {
            elements.add(new Element.Note(texts.get("setup.protocols.where")));
        }
        return new Card(title, elements);
    }

    private static String line(Protocol protocol, Texts texts) {
        return texts.get(
                "setup.protocols.line",
                Markdown.escape(texts.of(protocol.title())),
                protocol.minutes(),
                Markdown.escape(texts.of(protocol.outcome())),
                Markdown.escape(protocol.ref().id().value()));
    }
}
