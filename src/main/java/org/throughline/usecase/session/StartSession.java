package org.throughline.usecase.session;

import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.StartCard;
import org.throughline.chat.view.session.StartForm;
import org.throughline.chat.view.session.UnfinishedCard;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;

/** One confirmation with everything prefilled, then the session opens. */
public final class StartSession {
    /** What a team walks when nobody names a protocol. */
    public static final ProtocolId USUAL = new ProtocolId("data-inquiry");

    private final Proposals proposals;
    private final Openings openings;
    private final Protocols protocols;
    private final Repositories kept;
    private final Wording wording;

    public StartSession(
            Proposals proposals, Openings openings, Protocols protocols, Repositories kept, Wording wording) {
        this.proposals = proposals;
        this.openings = openings;
        this.protocols = protocols;
        this.kept = kept;
        this.wording = wording;
    }

    /** {@code start [protocol]}, and the first [Start a meeting]. */
    public Reply propose(MeetingActs.Start intent, Interaction by) {
        Protocol protocol = protocol(intent.protocol());
        Team team = proposals.teamFor(by);
        return findUnfinished(team, protocol.ref().id(), by)
                .orElseGet(() -> new Reply.Whisper(StartCard.of(
                        proposals.propose(team, protocol, by.person()), wording, wording.to(by.person()))));
    }

    public Reply change(OpensMeeting.OpenStart intent, Interaction by) {
        Team team = proposals.teamFor(by);
        var proposal = proposals.propose(team, protocol(intent.protocol().value()), by.person());
        Texts texts = wording.to(by.person());
        return findUnfinished(team, intent.protocol(), by)
                .orElseGet(() -> new Reply.OpenForm(StartForm.of(proposal, protocols.list(), wording, texts)));
    }

    public Reply begin(MeetingActs.Begin intent, Interaction by) {
        Team team = openings.keepTeam(proposals.teamFor(by), by);
        return findUnfinished(team, intent.protocol(), by).orElseGet(() -> {
            var proposal = proposals.propose(team, protocol(intent.protocol().value()), by.person());
            openings.open(proposal, StartChoices.asProposed(proposal, wording.to(team)), by);
            return Reply.DONE;
        });
    }

    public Reply beginAs(MeetingActs.BeginAs intent, Interaction by) {
        Team team = openings.keepTeam(proposals.teamFor(by), by);
        Optional<Reply> unfinished = findUnfinished(team, intent.protocol(), by);
        if (unfinished.isPresent()) {
            return unfinished.get();
        }
        String chosen = by.values().text(StartForm.PROTOCOL);
        Protocol protocol = protocol(chosen.isEmpty() ? intent.protocol().value() : chosen);
        var proposal = proposals.propose(team, protocol, by.person());
        var read = StartChoices.read(proposal, by.values(), wording.to(by.person()));
        if (!read.errors().isEmpty()) {
            return Reply.Invalid.of(read.errors());
        }
        openings.open(proposal, read, by);
        return Reply.DONE;
    }

    /** Keeps the notes of the unfinished session and opens a new one as proposed. */
    public Reply startFresh(MeetingActs.StartFresh intent, Interaction by) {
        openings.endUnfinished(intent.session(), by);
        return begin(new MeetingActs.Begin(intent.protocol()), by);
    }

    private Optional<Reply> findUnfinished(Team team, ProtocolId wanted, Interaction by) {
        return kept.sessions()
                .findOngoing(team.id())
                .map(session -> new Reply.Whisper(unfinished(session, team, wanted, by)));
    }

    private Card unfinished(Session session, Team team, ProtocolId wanted, Interaction by) {
        Texts texts = wording.to(by.person());
        Protocol protocol = protocolOf(session);
        return SessionFacts.dayOf(session, team).equals(proposals.today(team))
                ? UnfinishedCard.underWay(session, protocol, wanted, texts)
                : UnfinishedCard.of(session, team, protocol, wanted, texts);
    }

    private Protocol protocolOf(Session session) {
        return protocols.get(session.protocol());
    }

    private Protocol protocol(String typed) {
        if (typed.isBlank()) {
            return protocols.find(USUAL).orElseThrow(() -> new Refusal("session.refused.no-protocol", USUAL.value()));
        }
        String name = typed.strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return protocols.list().stream()
                .filter(protocol -> protocol.ref().id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("session.refused.no-protocol", typed));
    }
}
