package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.session.StepRun;
import org.throughline.domain.team.Role;

/** What can be pressed on the card of a step: by everybody, by its lead, by the facilitator. */
final class StepButtons {
    private final StepFacts facts;
    private final Texts texts;
    private final SessionId session;
    private final StepId step;
    private final RuleWords rules;

    StepButtons(StepFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
        this.session = facts.session().id();
        this.step = facts.step().id();
        this.rules = RuleWords.of(facts.step());
    }

    /** What everybody may do at the step the team is at. */
    List<Element> forEverybody() {
        var parts = new ArrayList<Element>();
        facts.step().records().stream()
                .filter(record -> record.kind() == RecordKind.VOTE)
                .forEach(record -> parts.add(new Element.Buttons(votes(record))));
        var row = new ArrayList<Button>(adding(style(waitsForEntries())));
        editing().ifPresent(row::add);
        if (rules.has(CompletionRule.Everyone.class)) {
            row.add(Button.of(texts.get("session.button.pass"), new StepActs.Pass(session, step)));
        }
        row.add(Button.of(texts.get("session.button.park"), new OpensSession.OpenPark(session)));
        parts.add(new Element.Buttons(row));
        return parts;
    }

    /** What remains on the card of a step the team has left; none of it is what to do now. */
    List<Element> forLookingBack() {
        var row = new ArrayList<Button>(adding(Button.Style.PLAIN));
        editing().ifPresent(row::add);
        return row.isEmpty() ? List.of() : List.of(new Element.Buttons(row));
    }

    /** Choosing, carrying on, confirming and ticking. */
    List<Button> forTheLead() {
        var row = new ArrayList<Button>();
        rules.chosenRecords().forEach(record -> row.addAll(new ChoiceButtons(facts, texts).toggling(record)));
        if (facts.step().keeps(RecordKind.ADJUSTMENT) && facts.commitments().hasAdjustment()) {
            boolean carrying = facts.run().map(StepRun::carriedOn).orElse(false);
            String label = carrying ? "session.button.carry-on-not" : "session.button.carry-on";
            row.add(Button.of(texts.get(label), new StepActs.CarryOnAdjustment(session, step, !carrying)));
        }
        rules.roles().forEach(role -> row.addAll(confirming(role)));
        if (rules.has(CompletionRule.NoNames.class)) {
            boolean ticked = facts.run().map(StepRun::noNames).orElse(false);
            String label = ticked ? "session.button.no-names-not" : "session.button.no-names";
            row.add(new Button(
                    texts.get(label),
                    new StepActs.NoNames(session, step, !ticked),
                    style(!ticked && !waitsForEntries())));
        }
        return row;
    }

    /** Moving the session; anybody else who presses these is offered to take over. */
    List<Element> forTheFacilitator() {
        var row = new ArrayList<Button>();
        boolean last = facts.protocol().findStepAfter(step).isEmpty();
        row.add(new Button(
                texts.get(last ? "session.button.close" : "session.button.next"),
                new SessionActs.Next(session, step),
                style(facts.missing().isEmpty())));
        if (facts.protocol().findStepBefore(step).isPresent()) {
            row.add(Button.of(texts.get("session.button.back"), new SessionActs.Back(session, step)));
        }
        if (facts.isHidden()) {
            row.add(Button.of(texts.get("session.button.reveal"), new StepActs.Reveal(session, step)));
        }
        if (rules.has(CompletionRule.Everyone.class)
                && !facts.run().map(StepRun::wentRound).orElse(false)) {
            row.add(Button.of(texts.get("session.button.went-round"), new StepActs.WentRound(session, step)));
        }
        return List.of(new Element.Buttons(row), new Element.Menu(texts.get("session.menu.more"), menu()));
    }

    private List<Button> menu() {
        var items = new ArrayList<Button>();
        if (!facts.step().isHard()) {
            for (SkipReason reason : SkipReason.values()) {
                items.add(Button.of(
                        texts.get("session.button.skip", texts.word("skip", reason.code())),
                        new SessionActs.Skip(session, step, reason)));
            }
        }
        items.add(Button.of(texts.get("session.button.who-is-here"), new OpensSession.OpenWhoIsHere(session)));
        items.add(Button.of(texts.get("session.button.edit-all"), new OpensSession.OpenEditAll(session, step)));
        items.add(Button.of(texts.get("session.button.hand-over"), new OpensSession.OpenHandOver(session)));
        items.add(Button.of(texts.get("session.button.pause"), new SessionActs.Pause(session)));
        items.add(Button.of(texts.get("session.button.wrap-up"), new OpensSession.OpenWrapUp(session)));
        items.add(Button.danger(texts.get("session.button.stop"), new SessionActs.StopHere(session)));
        return items;
    }

    /** Where nothing was typed or agreed there is nothing to edit. */
    private Optional<Button> editing() {
        return facts.session().notes().of(step).isEmpty()
                        && facts.agreed().stream().noneMatch(ActionStep::isLive)
                ? Optional.empty()
                : Optional.of(
                        Button.of(texts.get("session.button.edit-mine"), new OpensSession.OpenEditMine(session, step)));
    }

    private boolean waitsForEntries() {
        var said = new MissingWords(facts, texts);
        return facts.missing().stream().anyMatch(said::isMendedByAdding);
    }

    /** What stands out is what the step waits for: entries first, then the lead's word, and then going on. */
    private static Button.Style style(boolean now) {
        return now ? Button.Style.PRIMARY : Button.Style.PLAIN;
    }

    private List<Button> adding(Button.Style style) {
        List<RecordSpec> typed = facts.step().records().stream()
                .filter(record -> !EntryWords.drawnElsewhere(record) && record.kind() != RecordKind.VOTE)
                .toList();
        var row = new ArrayList<Button>();
        for (RecordSpec record : typed) {
            if (record.extendsRecord() != null) {
                row.addAll(extending(record));
            } else if (record.takesMoreThan(entries(record.name()).size())) {
                String label = typed.size() == 1
                        ? texts.get("session.button.add")
                        : texts.get("session.button.add-to", texts.of(record.label()));
                row.add(new Button(label, new OpensSession.OpenAdd(session, step, record.name()), style));
            }
        }
        return row;
    }

    private List<Button> extending(RecordSpec record) {
        var words = new EntryWords(facts.entries(), texts);
        RecordName home = facts.protocol().home(record.name()).name();
        return entries(home).stream()
                .map(entry -> Button.of(
                        words.brief(entry), new OpensSession.OpenExtend(session, step, record.name(), entry.id())))
                .toList();
    }

    private List<Button> votes(RecordSpec record) {
        return record.fields().stream()
                .flatMap(field -> field.options().stream())
                .map(option -> Button.of(
                        texts.of(option.label()), new StepActs.Vote(session, step, record.name(), option.value())))
                .toList();
    }

    private List<Button> confirming(Role role) {
        Set<Role> done = facts.run().map(StepRun::confirmed).orElse(Set.of());
        return done.contains(role)
                ? List.of()
                : List.of(new Button(
                        texts.get("session.button.done", texts.word("role", role.code())),
                        new StepActs.Confirm(session, step, role),
                        style(!waitsForEntries())));
    }

    private List<Entry> entries(RecordName record) {
        return facts.session().notes().of(record);
    }
}
