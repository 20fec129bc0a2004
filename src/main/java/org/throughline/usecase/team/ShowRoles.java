package org.throughline.usecase.team;

import org.throughline.chat.intent.Asks;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.NoTeamCard;
import org.throughline.chat.view.team.RolesCard;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.session.Proposals;
import org.throughline.usecase.session.StartSession;

/** Shows who holds which role today, or would by rotation at the next meeting. */
public final class ShowRoles {
    private final TeamDesk desk;
    private final Proposals proposals;
    private final Protocols protocols;
    private final Wording wording;

    public ShowRoles(TeamDesk desk, Proposals proposals, Protocols protocols, Wording wording) {
        this.desk = desk;
        this.proposals = proposals;
        this.protocols = protocols;
        this.wording = wording;
    }

    public Reply show(Asks.ShowRoles intent, Interaction by) {
        Team team = desk.open(by);
        Texts texts = wording.to(by.person());
        if (team.members().isEmpty()) {
            return new Reply.Whisper(NoTeamCard.of(texts));
        }
        return new Reply.Whisper(desk.kept()
                .sessions()
                .findOngoing(team.id())
                .map(session -> RolesCard.today(session, wording, texts))
                .orElseGet(() -> RolesCard.proposed(
                        proposals.propose(team, usual(), by.person()).roles(), wording, texts)));
    }

    private Protocol usual() {
        return protocols
                .find(StartSession.USUAL)
                .orElseThrow(() -> new Refusal("session.refused.no-protocol", StartSession.USUAL.value()));
    }
}
