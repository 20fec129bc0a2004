package org.throughline.chat.view.team;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.calendar.MeetingSeries;

/** What a set-up kept: who, when, the first meeting, who reads, and who can read along. */
public final class TeamKeptCard {
    private TeamKeptCard() {}

    public static Card of(TeamFacts facts, Names names, Texts texts) {
        String title = texts.get("setup.kept", facts.team().name());
        var elements = new ArrayList<Element>();
        elements.add(new Element.Heading(title));
        elements.add(new Element.Facts(facts(facts, names, texts)));
        if (!facts.leadersHere().isEmpty()) {
            elements.add(new Element.Text(
                    ReaderWords.here(facts.leadersHere(), names, texts) + " " + texts.get("setup.private-channel")));
        }
        elements.addAll(MembersCard.leftBehind(facts, true, names, texts));
        elements.add(Element.Buttons.of(
                Button.primary(texts.get("help.start.button"), new MeetingActs.Start("")),
                Button.of(texts.get("setup.button.change"), new OpensMeeting.OpenSetUp()),
                Button.of(texts.get("help.who.button"), new Asks.WhoSeesWhat())));
        return new Card(title, elements);
    }

    private static List<Element.Fact> facts(TeamFacts facts, Names names, Texts texts) {
        var lines = new ArrayList<Element.Fact>();
        lines.add(new Element.Fact(texts.get("setup.fact.members"), MembersCard.members(facts, names, texts)));
        MeetingSeries series = facts.team().series();
        if (series != null) {
            lines.add(new Element.Fact(texts.get("setup.fact.meets"), meets(series, texts)));
        }
        var next = facts.next();
        if (next != null) {
            lines.add(new Element.Fact(
                    texts.get("setup.fact.next"), texts.get("setup.day-time", next.date(), next.time())));
        }
        lines.add(
                new Element.Fact(texts.get("setup.fact.readers"), ReaderWords.readers(facts.readers(), names, texts)));
        return lines;
    }

    /** "Tuesday 15:10, 45 min, every week". */
    private static String meets(MeetingSeries series, Texts texts) {
        return Markdown.escape(texts.get(
                "setup.meets",
                texts.weekday(series.day()),
                series.time(),
                series.length().toMinutes(),
                texts.word("cadence", series.cadence().code())));
    }
}
