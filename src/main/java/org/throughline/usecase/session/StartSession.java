package org.throughline.usecase.session;

import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.StartCard;
import org.throughline.chat.view.session.StartForm;
import org.throughline.chat.view.session.StartProposal;
import org.throughline.chat.view.session.UnfinishedCard;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Protocols;

/** One confirmation with everything prefilled, then the session opens. */
public final class StartSession {
    /** What a team walks when nobody names a protocol. */
    public static final ProtocolId USUAL = new ProtocolId("data-inquiry");

    private final Proposals proposals;
    private final Openings openings;
    private final SessionFacts facts;
    private final Protocols protocols;
    private final Said said;

    /** In which words, and with which care. */
    public record Said(Wording wording, IdentifierCheck identifiers) {}

    public StartSession(Proposals proposals, Openings openings, SessionFacts facts, Protocols protocols, Said said) {
        this.proposals = proposals;
        this.openings = openings;
        this.facts = facts;
        this.protocols = protocols;
        this.said = said;
    }

    /** {@code start [protocol]}, and the first [Start a meeting]. */
    public Reply propose(MeetingActs.Start intent, Interaction by) {
        Protocol protocol = protocol(intent.protocol());
        Team team = proposals.teamFor(by);
        return findUnfinished(team, protocol.ref().id(), by)
                .orElseGet(() -> new Reply.Whisper(StartCard.of(
                        proposals.propose(team, protocol, by.person()),
                        said.wording(),
                        said.wording().to(by.person()))));
    }

    public Reply change(OpensMeeting.OpenStart intent, Interaction by) {
        Team team = proposals.teamFor(by);
        var proposal = proposals.propose(team, protocol(intent.protocol().value()), by.person());
        Texts texts = said.wording().to(by.person());
        return findUnfinished(team, intent.protocol(), by)
                .orElseGet(() -> new Reply.OpenForm(StartForm.of(proposal, protocols.list(), said.wording(), texts)));
    }

    public Reply begin(MeetingActs.Begin intent, Interaction by) {
        Team team = openings.keepTeam(proposals.teamFor(by), by);
        return findUnfinished(team, intent.protocol(), by).orElseGet(() -> open(team, intent.protocol(), by));
    }

    private Reply open(Team team, ProtocolId protocol, Interaction by) {
        var proposal = proposals.propose(team, protocol(protocol.value()), by.person());
        openings.open(proposal, StartChoices.asProposed(proposal, said.wording().to(team)), by);
        return Reply.DONE;
    }

    public Reply beginAs(MeetingActs.BeginAs intent, Interaction by) {
        Team team = proposals.teamFor(by);
        return findUnfinished(team, intent.protocol(), by)
                .or(() -> findHeldBack(team, intent, by))
                .orElseGet(() -> open(openings.keepTeam(team, by), intent, by));
    }

    private Optional<Reply> findHeldBack(Team team, MeetingActs.BeginAs intent, Interaction by) {
        var proposal = proposals.propose(team, protocol(intent.protocol().value()), by.person());
        Texts texts = said.wording().to(by.person());
        var errors = choices(proposal, proposal, by).errors();
        Form form = StartForm.of(proposal, protocols.list(), said.wording(), texts);
        return errors.isEmpty()
                ? said.identifiers().findHeldBack(form, by.values(), texts)
                : Optional.of(Reply.Invalid.of(errors));
    }

    private Reply open(Team team, MeetingActs.BeginAs intent, Interaction by) {
        var proposed = proposals.propose(team, protocol(intent.protocol().value()), by.person());
        String chosen = by.values().text(StartForm.PROTOCOL);
        Protocol protocol = chosen.isEmpty() ? proposed.protocol() : protocol(chosen);
        var wanted = proposals.propose(team, protocol, by.person());
        var read = choices(proposed, wanted, by)
                .orOutcomeOf(protocol, said.wording().to(team));
        openings.open(wanted, read, by);
        return Reply.DONE;
    }

    private StartChoices choices(StartProposal shown, StartProposal proposal, Interaction by) {
        return StartChoices.read(shown, proposal, by.values(), said.wording().to(by.person()));
    }

    /** Keeps the notes of the unfinished session and opens a new one as proposed; only who moves it ends a running one. */
    public Reply startFresh(MeetingActs.StartFresh intent, Interaction by) {
        Team team = openings.keepTeam(proposals.teamFor(by), by);
        Session unfinished = openings.findUnfinished(team)
                .filter(session -> session.id().equals(intent.session()))
                .orElse(null);
        if (unfinished == null) {
            return begin(new MeetingActs.Begin(intent.protocol()), by);
        }
        if (facts.isRunningToday(unfinished, team) && !unfinished.isFacilitator(by.person())) {
            return TakeOver.offer(unfinished, by, said.wording());
        }
        openings.endUnfinished(unfinished, by);
        return open(team, intent.protocol(), by);
    }

    private Optional<Reply> findUnfinished(Team team, ProtocolId wanted, Interaction by) {
        return openings.findUnfinished(team).map(session -> new Reply.Whisper(unfinished(session, team, wanted, by)));
    }

    private Card unfinished(Session session, Team team, ProtocolId wanted, Interaction by) {
        Texts texts = said.wording().to(by.person());
        Protocol protocol = protocols.get(session.protocol());
        var today = new UnfinishedCard.Day(proposals.today(team), team.zone());
        return facts.isRunningToday(session, team)
                ? UnfinishedCard.underWay(session, protocol, wanted, by.person(), texts)
                : UnfinishedCard.of(session, protocol, wanted, today, texts);
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
