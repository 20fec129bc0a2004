package org.throughline.usecase.status;

import java.util.List;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.status.StatusAnswers;
import org.throughline.chat.view.status.StatusCard;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** {@code status} in a team's room is that team; {@code status <team>} is that team anywhere, for those who may read it. */
public final class ShowStatus {
    private final StatusReaders readers;
    private final StatusSummaries summaries;
    private final Wording wording;

    public ShowStatus(StatusReaders readers, StatusSummaries summaries, Wording wording) {
        this.readers = readers;
        this.summaries = summaries;
        this.wording = wording;
    }

    public Reply show(Asks.ShowStatus intent, Interaction by) {
        String named = intent.team().strip();
        if (!named.isEmpty()) {
            return readers.findReadable(named, by)
                    .map(team -> card(team, by))
                    .orElseThrow(() -> new Refusal("status.refused.name", named));
        }
        return readers.findOfRoom(by).map(team -> ofRoom(team, by)).orElseGet(() -> elsewhere(by));
    }

    private Reply ofRoom(Team team, Interaction by) {
        if (!readers.mayRead(team, by)) {
            throw new Refusal("status.refused.room", team.name());
        }
        return card(team, by);
    }

    private Reply elsewhere(Interaction by) {
        List<Team> readable = readers.listReadable(by);
        if (readable.isEmpty()) {
            throw new Refusal("status.refused.none");
        }
        return readable.size() == 1
                ? card(readable.get(0), by)
                : new Reply.Whisper(StatusAnswers.whichTeam(readable, wording.to(by.person())));
    }

    private Reply card(Team team, Interaction by) {
        Texts texts = wording.to(by.person());
        var status = summaries.of(team);
        Card card =
                readers.isLeader(by) ? StatusCard.forLeader(status, team, texts) : StatusCard.of(status, team, texts);
        return new Reply.Whisper(card);
    }
}
