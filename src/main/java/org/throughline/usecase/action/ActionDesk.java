package org.throughline.usecase.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.view.Names;
import org.throughline.chat.view.action.MineFacts;
import org.throughline.chat.view.action.OwnStep;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.Origin;
import org.throughline.domain.action.When;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Repositories;

/** Where every use case takes an action step from and puts it back: authorised, planned for, its cards drawn anew. */
public final class ActionDesk {
    private static final int FALLBACK_WEEKS = 2;

    private final Repositories kept;
    private final Planner planner;
    private final ActionCards cards;
    private final Clock clock;

    public ActionDesk(Repositories kept, Planner planner, ActionCards cards, Clock clock) {
        this.kept = kept;
        this.planner = planner;
        this.cards = cards;
        this.clock = clock;
    }

    /** The step, for a member of its team; another workspace's step does not exist. */
    OwnStep open(ActionStepId id, Interaction by) {
        ActionStep step = kept.actionSteps().find(id).orElseThrow(Refusal::gone);
        Team team = kept.teams().find(step.team()).orElseThrow(Refusal::gone);
        if (!team.workspace().equals(by.workspace())) {
            throw Refusal.gone();
        }
        if (!team.includes(by.person())) {
            throw new Refusal("action.refused.outsider", team.name());
        }
        return new OwnStep(step, team);
    }

    /** The step of exactly this team; another team's step does not exist. */
    ActionStep get(ActionStepId id, Team team) {
        return kept.actionSteps()
                .find(id)
                .filter(step -> step.team().equals(team.id()))
                .orElseThrow(Refusal::gone);
    }

    void add(ActionStep agreed, Team team) {
        kept.actionSteps().add(agreed);
        planner.replan(team);
        cards.redraw(agreed);
    }

    void save(ActionStep changed, Team team) {
        saveAll(List.of(changed), team);
    }

    void saveAll(List<ActionStep> changed, Team team) {
        changed.forEach(kept.actionSteps()::save);
        planner.replan(team);
        changed.forEach(cards::redraw);
    }

    List<ActionStep> listAgreedIn(SessionId session) {
        return kept.actionSteps().listAgreedIn(session);
    }

    /** The person's live steps in all their teams, by review date. */
    List<OwnStep> listLiveOf(PersonId owner) {
        return kept.actionSteps().listLiveOf(owner).stream()
                .flatMap(step -> kept.teams().find(step.team()).map(team -> new OwnStep(step, team)).stream())
                .toList();
    }

    /** The person's live steps, and those they handed over. */
    MineFacts mine(PersonId person, Names names) {
        List<ActionStep> handedOn = kept.teams().listOf(person).stream()
                .flatMap(team -> kept.actionSteps().listLive(team.id()).stream())
                .filter(step -> step.followUps().isEmpty() && new Origin(step).isHandedOverBy(person))
                .toList();
        return new MineFacts(listLiveOf(person), handedOn, names);
    }

    /** Now, and the day it is in the team's zone. */
    When now(Team team) {
        Instant now = instant();
        return new When(now, now.atZone(team.zone()).toLocalDate());
    }

    Instant instant() {
        return clock.instant();
    }

    /** The day the team meets next, after today; empty when that is not known. */
    Optional<LocalDate> findNextMeeting(Team team) {
        LocalDate today = now(team).today();
        return planner.findNext(team).map(Meeting::date).filter(day -> day.isAfter(today));
    }

    /** The day of the meeting after next, or two weeks after what is known. */
    LocalDate laterDay(Team team) {
        Optional<Meeting> next = planner.findNext(team);
        LocalDate known = next.map(Meeting::date).orElse(now(team).today());
        return next.flatMap(meeting -> kept.meetings().findNext(team.id(), meeting.startsAt()))
                .map(Meeting::date)
                .orElse(known.plusWeeks(FALLBACK_WEEKS));
    }

    /** The members in the order they are offered: those present in the team's session first. */
    List<PersonId> candidates(Team team) {
        List<PersonId> present = kept.sessions()
                .findOngoing(team.id())
                .map(session -> session.attendance().members())
                .orElse(List.of());
        return Stream.concat(present.stream(), team.people().stream())
                .filter(team::includes)
                .distinct()
                .toList();
    }
}
