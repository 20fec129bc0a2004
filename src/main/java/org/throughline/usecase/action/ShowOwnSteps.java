package org.throughline.usecase.action;

import org.throughline.chat.intent.Asks;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.HistoryCard;
import org.throughline.chat.view.action.MineCard;
import org.throughline.usecase.Wording;

/** {@code mine}, and what happened to one step. */
public final class ShowOwnSteps {
    private final ActionDesk actions;
    private final Wording wording;

    public ShowOwnSteps(ActionDesk actions, Wording wording) {
        this.actions = actions;
        this.wording = wording;
    }

    public Reply mine(Asks.Mine intent, Interaction by) {
        var mine = actions.mine(by.person(), wording);
        return new Reply.Whisper(MineCard.of(mine, actions.instant(), wording.to(by.person())));
    }

    /** For members of the step's team. */
    public Reply history(Asks.ShowHistory intent, Interaction by) {
        return new Reply.Whisper(HistoryCard.of(actions.open(intent.action(), by), wording, wording.to(by.person())));
    }
}
