package org.throughline.usecase.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.HomeCard;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.Teams;

/** What a person sees where they are alone with the bot: their steps, their teams, their next meetings. */
public final class ShowHome {
    private final ActionDesk actions;
    private final Teams teams;
    private final Planner planner;
    private final Schedules schedules;
    private final Wording wording;

    public ShowHome(ActionDesk actions, Teams teams, Planner planner, Schedules schedules, Wording wording) {
        this.actions = actions;
        this.teams = teams;
        this.planner = planner;
        this.schedules = schedules;
        this.wording = wording;
    }

    public Reply show(Asks.ShowHome intent, Interaction by) {
        var own = teams.listOf(by.person()).stream()
                .map(team -> new HomeCard.OwnTeam(team, planner.findNext(team).orElse(null)))
                .toList();
        Instant now = actions.instant();
        return new Reply.Whisper(HomeCard.of(
                actions.mine(by.person(), wording),
                own,
                findPauseEnd(by.person(), now).orElse(null),
                now,
                wording.to(by.person())));
    }

    private Optional<LocalDate> findPauseEnd(PersonId person, Instant now) {
        PersonSchedule schedule = schedules.of(person);
        return schedule.findPauseEnd(now)
                .map(until -> until.atZone(schedule.zone()).toLocalDate());
    }
}
