package org.throughline.usecase.session;

import java.time.Clock;
import java.util.List;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Role;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** What is done in a step with one tap. */
public final class TapInStep {
    private static final List<Role> ANSWER_FOR_NAMES =
            List.of(Role.PRESENTER, Role.DATA_LEAD, Role.RECORDER, Role.FACILITATOR);

    private final SessionDesk desk;
    private final Wording wording;
    private final Clock clock;

    public TapInStep(SessionDesk desk, Wording wording, Clock clock) {
        this.desk = desk;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply pass(StepActs.Pass intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        return keep(by(opened, by).pass(intent.step()), intent.step());
    }

    public Reply wentRound(StepActs.WentRound intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        requireRecorderOrLead(opened, intent.step(), by);
        return keep(by(opened, by).wentRound(intent.step()), intent.step());
    }

    public Reply reveal(StepActs.Reveal intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        if (!opened.session().isFacilitator(by.person())) {
            return TakeOver.offer(opened.session(), by, wording);
        }
        return keep(by(opened, by).reveal(intent.step()), intent.step());
    }

    /** The step's lead, or the facilitator, chooses among entries; where one is wanted, another one gives way. */
    public Reply choose(StepActs.Choose intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        requireRecorderOrLead(opened, intent.step(), by);
        Session session = opened.session();
        Entry entry = session.notes().find(intent.entry()).orElseThrow(Refusal::gone);
        if (intent.chosen() && choosesOne(opened.step(intent.step()))) {
            for (Entry other : session.notes().of(entry.record())) {
                session = by(opened.with(session), by).choose(other.id(), false);
            }
        }
        return keep(by(opened.with(session), by).choose(intent.entry(), intent.chosen()), intent.step());
    }

    /** The last tap of a person counts. */
    public Reply vote(StepActs.Vote intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        RecordName record = vote(opened, intent);
        EntryValues answer = EntryValues.of(BuiltInFields.ANSWER.value(), intent.answer());
        Session session = opened.session();
        for (Entry earlier : session.notes().of(record)) {
            if (earlier.isBy(by.person())) {
                session = by(opened.with(session), by).remove(earlier.id());
            }
        }
        return keep(by(opened.with(session), by).add(intent.step(), record, List.of(answer), false), intent.step());
    }

    /** Who holds the role is done; the facilitator may say so for them. */
    public Reply confirm(StepActs.Confirm intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session();
        Role role = intent.role();
        boolean may = role == Role.ALL
                || session.opening().roles().holds(by.person(), role)
                || session.isFacilitator(by.person());
        if (!may) {
            throw new Refusal(
                    "session.refused.not-your-role", session.opening().roles().holder(role));
        }
        return keep(by(opened, by).confirm(intent.step(), role), intent.step());
    }

    /** Whoever brought the evidence answers for it, or whoever writes for the room or leads it. */
    public Reply noNames(StepActs.NoNames intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Roles roles = opened.session().opening().roles();
        if (ANSWER_FOR_NAMES.stream().noneMatch(role -> roles.holds(by.person(), role))) {
            throw new Refusal("session.refused.not-your-role", roles.holder(Role.DATA_LEAD));
        }
        return keep(by(opened, by).tickNoNames(intent.step(), intent.ticked()), intent.step());
    }

    public Reply carryOn(StepActs.CarryOnAdjustment intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        boolean possible = opened.session().opening().trying() != null
                && opened.step(intent.step()).keeps(RecordKind.ADJUSTMENT);
        if (!possible) {
            throw new Refusal("session.refused.nothing-to-carry-on");
        }
        return keep(by(opened, by).carryOn(intent.step(), intent.carrying()), intent.step());
    }

    private Reply keep(Session session, StepId step) {
        desk.save(session, step);
        return Reply.DONE;
    }

    private Contribution by(OpenedSession opened, Interaction by) {
        return new Contribution(opened.session(), by.person(), clock.instant());
    }

    private static void requireRecorderOrLead(OpenedSession opened, StepId id, Interaction by) {
        Session session = opened.session();
        Role lead = opened.step(id).lead();
        boolean may = session.isFacilitator(by.person())
                || session.isRecorder(by.person())
                || lead == Role.ALL
                || session.opening().roles().holds(by.person(), lead);
        if (!may) {
            throw new Refusal(
                    "session.refused.not-your-role", session.opening().roles().holder(lead));
        }
    }

    private static boolean choosesOne(Step step) {
        return step.rules().stream().anyMatch(rule -> isOne(rule.rule()));
    }

    private static boolean isOne(CompletionRule rule) {
        if (rule instanceof CompletionRule.All all) {
            return all.rules().stream().anyMatch(TapInStep::isOne);
        }
        return rule instanceof CompletionRule.Chosen chosen && chosen.most() == 1;
    }

    private static RecordName vote(OpenedSession opened, StepActs.Vote intent) {
        return opened.step(intent.step()).records().stream()
                .filter(record ->
                        record.kind() == RecordKind.VOTE && record.name().equals(intent.record()))
                .filter(record -> record.fields().stream()
                        .flatMap(field -> field.options().stream())
                        .anyMatch(option -> option.value().equals(intent.answer())))
                .map(RecordSpec::name)
                .findFirst()
                .orElseThrow(Refusal::gone);
    }
}
