package org.throughline.usecase.meeting;

import java.time.Clock;
import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.meeting.AgendaCard;
import org.throughline.chat.view.meeting.DidYouMeetCard;
import org.throughline.chat.view.meeting.MeetingChangedCard;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.Repositories;

/** Draws what a team's room sees of its meetings, in the team's language. */
public final class MeetingDrawings {
    private final Repositories kept;
    private final AgendaDesk agendas;
    private final Wording wording;
    private final Clock clock;

    public MeetingDrawings(Repositories kept, AgendaDesk agendas, Wording wording, Clock clock) {
        this.kept = kept;
        this.agendas = agendas;
        this.wording = wording;
        this.clock = clock;
    }

    public Optional<Card> agenda(Subject.Agenda subject, OutgoingMessage message) {
        return draw(
                subject.meeting(),
                (meeting, team) -> new AgendaCard(agendas.of(meeting, team), wording.to(team)).draw());
    }

    public Optional<Card> didYouMeet(Subject.DidYouMeet subject, OutgoingMessage message) {
        return draw(
                subject.meeting(),
                (meeting, team) -> new DidYouMeetCard(
                                meeting, clock.instant().atZone(meeting.zone()).toLocalDate(), wording.to(team))
                        .draw());
    }

    public Optional<Card> changed(Subject.MeetingChanged subject, OutgoingMessage message) {
        return draw(
                subject.meeting(),
                (meeting, team) -> new MeetingChangedCard(
                                meeting,
                                kept.meetings()
                                        .findNext(team.id(), clock.instant())
                                        .orElse(null),
                                wording.to(team))
                        .draw());
    }

    private Optional<Card> draw(MeetingId id, Drawn drawn) {
        return kept.meetings()
                .find(id)
                .flatMap(meeting -> kept.teams().find(meeting.team()).map(team -> drawn.of(meeting, team)));
    }

    /** A card of a meeting and its team. */
    @FunctionalInterface
    private interface Drawn {
        Card of(Meeting meeting, Team team);
    }
}
