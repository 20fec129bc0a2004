package org.throughline.chat.view.team;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStep;

/** Who is on a team, who reads its summary, and the steps of people who left it. */
public final class MembersCard {
    private static final int SHORT = 40;

    private MembersCard() {}

    /** {@code changeable} where the reader may change the team. */
    public static Card of(TeamFacts facts, boolean changeable, Names names, Texts texts) {
        String title = texts.get("setup.members.title", facts.team().name());
        var elements = new ArrayList<Element>();
        elements.add(new Element.Heading(title));
        elements.add(new Element.Facts(List.of(
                new Element.Fact(texts.get("setup.fact.members"), members(facts, names, texts)),
                new Element.Fact(
                        texts.get("setup.fact.readers"), ReaderWords.readers(facts.readers(), names, texts)))));
        if (changeable) {
            elements.add(Element.Buttons.of(
                    Button.primary(texts.get("setup.button.members"), new OpensMeeting.OpenMembers()),
                    Button.of(texts.get("help.setup.button"), new OpensMeeting.OpenSetUp())));
        }
        elements.addAll(leftBehind(facts, changeable, names, texts));
        return new Card(title, elements);
    }

    static String members(TeamFacts facts, Names names, Texts texts) {
        var people =
                names.of(facts.team().people()).stream().map(Markdown::escape).toList();
        return people.isEmpty() ? texts.get("setup.members.none") : texts.list(people);
    }

    /** The live steps of people who are not on the team any more, each with the button that hands it over. */
    static List<Element> leftBehind(TeamFacts facts, boolean changeable, Names names, Texts texts) {
        if (facts.leftBehind().isEmpty()) {
            return List.of();
        }
        var elements = new ArrayList<Element>();
        elements.add(new Element.Text(
                texts.get("setup.members.left", facts.leftBehind().size())));
        elements.add(new Element.Bullets(facts.leftBehind().stream()
                .map(step -> texts.get(
                        "setup.members.step",
                        Markdown.escape(step.task().text()),
                        Markdown.escape(names.of(step.owner())),
                        step.reviewDate()))
                .toList()));
        if (changeable) {
            elements.add(new Element.Buttons(facts.leftBehind().stream()
                    .map(step -> Button.of(
                            texts.get("setup.button.hand-over", brief(step)),
                            new OpensSession.OpenHandOverStep(step.id())))
                    .toList()));
        }
        return elements;
    }

    private static String brief(ActionStep step) {
        String words = step.task().text();
        return words.length() <= SHORT ? words : words.substring(0, SHORT - 1).strip() + "…";
    }
}
