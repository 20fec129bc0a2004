package org.throughline.chat.view.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.Team;

/** A person's own steps, teams and next meetings. */
public final class HomeCard {
    private HomeCard() {}

    /** A team of the person; {@code next}: its next meeting, null where none is planned. */
    public record OwnTeam(Team team, @Nullable Meeting next) {}

    /**
     * The person's steps, and the teams by name.
     *
     * @param pausedUntil the day from which the person wants messages again; null while they want them
     */
    public static Card of(
            MineFacts own, List<OwnTeam> teams, @Nullable LocalDate pausedUntil, Instant now, Texts texts) {
        Card mine = MineCard.of(own, now, texts);
        var elements = new ArrayList<Element>();
        elements.add(new Element.Heading(texts.get("action.home.teams")));
        elements.add(
                teams.isEmpty()
                        ? new Element.Text(texts.get("action.home.no-team"))
                        : new Element.Bullets(
                                teams.stream().map(team -> line(team, texts)).toList()));
        if (pausedUntil != null) {
            elements.add(new Element.Note(texts.get("action.home.paused", texts.day(pausedUntil))));
        }
        elements.add(Element.Buttons.of(
                pausedUntil == null
                        ? Button.of(texts.get("action.home.pause"), new OpensMeeting.OpenPause())
                        : Button.of(texts.get("digest.resume"), new DigestActs.Resume()),
                Button.of(texts.get("action.home.who-sees"), new Asks.WhoSeesWhat()),
                Button.of(texts.get("action.home.help"), new Asks.Help())));
        elements.add(new Element.Divider());
        if (own.steps().isEmpty()) {
            elements.add(new Element.Heading(texts.get("action.home.steps")));
        }
        elements.addAll(mine.elements());
        return new Card(mine.summary(), elements);
    }

    private static String line(OwnTeam own, Texts texts) {
        String name = Markdown.escape(own.team().name());
        Meeting next = own.next();
        return next == null
                ? texts.get("action.home.team-without", name)
                : texts.get("action.home.team", name, next.date(), next.time());
    }
}
