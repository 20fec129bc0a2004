package org.throughline.usecase.action;

import org.throughline.chat.intent.Asks;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.HomeCard;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Teams;

/** What a person sees where they are alone with the bot: their steps, their teams, their next meetings. */
public final class ShowHome {
    private final ActionDesk actions;
    private final Teams teams;
    private final Planner planner;
    private final Wording wording;

    public ShowHome(ActionDesk actions, Teams teams, Planner planner, Wording wording) {
        this.actions = actions;
        this.teams = teams;
        this.planner = planner;
        this.wording = wording;
    }

    public Reply show(Asks.ShowHome intent, Interaction by) {
        var own = teams.listOf(by.person()).stream()
                .map(team -> new HomeCard.OwnTeam(team, planner.findNext(team).orElse(null)))
                .toList();
        return new Reply.Whisper(
                HomeCard.of(actions.listLiveOf(by.person()), own, actions.instant(), wording.to(by.person())));
    }
}
