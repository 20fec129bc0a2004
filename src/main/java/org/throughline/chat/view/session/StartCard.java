package org.throughline.chat.view.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.card.Element.Fact;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** The one confirmation before a session: everything prefilled, [Start] or [Change]. */
public final class StartCard {
    private StartCard() {}

    public static Card of(StartProposal proposal, Names names, Texts texts) {
        String title = texts.get("session.start.title", proposal.team().name());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.get("session.fact.outcome"), Markdown.escape(outcome(proposal, texts))));
        facts.add(new Fact(texts.get("session.fact.protocol"), protocol(proposal.protocol(), texts)));
        facts.addAll(roles(proposal.roles(), names, texts));
        facts.add(new Fact(texts.get("session.fact.time"), time(proposal, texts)));
        ImprovementGoal goal = proposal.goal();
        facts.add(new Fact(
                texts.get("session.fact.goal"),
                goal == null ? texts.get("session.goal.none") : Markdown.escape(goal.statement())));
        var id = proposal.protocol().ref().id();
        return Card.of(
                title,
                new Element.Heading(title),
                new Element.Facts(facts),
                Element.Buttons.of(
                        Button.primary(texts.get("session.button.start"), new MeetingActs.Begin(id)),
                        Button.of(texts.get("session.button.change"), new OpensMeeting.OpenStart(id))));
    }

    /** "Leave with one change to try before Tue 3 Dec". */
    public static String outcome(StartProposal proposal, Texts texts) {
        return OutcomeWords.proposed(proposal.protocol(), proposal.nextMeeting(), texts);
    }

    static List<Fact> roles(Map<Role, PersonId> held, Names names, Texts texts) {
        return held.keySet().stream()
                .sorted()
                .map(role -> new Fact(
                        texts.capital(texts.word("role", role.code())),
                        Markdown.escape(names.of(java.util.Objects.requireNonNull(held.get(role))))))
                .toList();
    }

    private static String protocol(Protocol protocol, Texts texts) {
        return Markdown.escape(texts.of(protocol.title())) + " · " + texts.get("session.minutes", protocol.minutes());
    }

    private static String time(StartProposal proposal, Texts texts) {
        var zone = proposal.team().zone();
        LocalTime from = proposal.startsAt().atZone(zone).toLocalTime();
        LocalTime to = proposal.startsAt()
                .plus(Duration.ofMinutes(proposal.protocol().minutes()))
                .atZone(zone)
                .toLocalTime();
        return texts.get("session.time-block", texts.time(from), texts.time(to));
    }
}
