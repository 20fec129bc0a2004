package org.throughline.usecase.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.meeting.AgendaCard;
import org.throughline.chat.view.meeting.NextMeetingsCard;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Meetings;

/** A member asks what the next meeting opens on, or for the meetings they can move or skip. */
public final class ShowMeetings {
    private static final Duration LOOK_AHEAD = Duration.ofDays(60);
    private static final int MOST = 3;

    private final MeetingDesk desk;
    private final Meetings meetings;
    private final AgendaDesk agendas;
    private final Wording wording;
    private final Clock clock;

    public ShowMeetings(MeetingDesk desk, Meetings meetings, AgendaDesk agendas, Wording wording, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.agendas = agendas;
        this.wording = wording;
        this.clock = clock;
    }

    /** The agenda of the team here, or in a direct conversation of each of the person's teams. */
    public Reply agenda(Asks.ShowAgenda intent, Interaction by) {
        Texts texts = wording.to(by.person());
        List<Card> cards = desk.listTeams(by).stream()
                .map(team -> listPlanned(team).stream()
                        .findFirst()
                        .map(meeting -> new AgendaCard(agendas.of(meeting, team), texts).draw())
                        .orElseGet(() -> nothingPlanned(team, texts)))
                .toList();
        List<Element> elements = new ArrayList<>();
        cards.forEach(card -> elements.addAll(card.elements()));
        return new Reply.Whisper(new Card(cards.get(0).summary(), elements));
    }

    public Reply toMove(Asks.ShowMoveMeeting intent, Interaction by) {
        return new Reply.Whisper(next(by).toMove());
    }

    public Reply toSkip(Asks.ShowSkipMeeting intent, Interaction by) {
        return new Reply.Whisper(next(by).toSkip());
    }

    private NextMeetingsCard next(Interaction by) {
        return new NextMeetingsCard(
                desk.listTeams(by).stream()
                        .map(team -> new NextMeetingsCard.OfTeam(team.name(), listPlanned(team)))
                        .toList(),
                wording.to(by.person()));
    }

    private List<Meeting> listPlanned(Team team) {
        Instant now = clock.instant();
        return meetings.listBetween(team.id(), now, now.plus(LOOK_AHEAD)).stream()
                .filter(Meeting::isPlanned)
                .limit(MOST)
                .toList();
    }

    private static Card nothingPlanned(Team team, Texts texts) {
        return Card.of(
                texts.get("meeting.none-planned"),
                new Element.Heading(team.name()),
                new Element.Text(texts.get("meeting.none-planned")),
                Element.Buttons.of(Button.of(texts.get("meeting.set-times"), new OpensMeeting.OpenSetUp())));
    }
}
