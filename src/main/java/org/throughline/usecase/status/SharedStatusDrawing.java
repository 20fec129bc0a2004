package org.throughline.usecase.status;

import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.status.StatusCard;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.Drawing;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.Teams;

/** Draws the summary a leader shared, as it is now and in the team's language. */
public final class SharedStatusDrawing implements Drawing<Subject.SharedStatus> {
    private final Teams teams;
    private final StatusSummaries summaries;
    private final Wording wording;

    public SharedStatusDrawing(Teams teams, StatusSummaries summaries, Wording wording) {
        this.teams = teams;
        this.summaries = summaries;
        this.wording = wording;
    }

    @Override
    public Optional<Card> draw(Subject.SharedStatus subject, OutgoingMessage message) {
        return teams.find(subject.team()).map(team -> StatusCard.of(summaries.of(team), team, wording.to(team)));
    }
}
