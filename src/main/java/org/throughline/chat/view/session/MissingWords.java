package org.throughline.chat.view.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.session.Missing;
import org.throughline.domain.session.SessionId;

/** What a step still needs, in plain words, and the button that mends it. */
public record MissingWords(StepFacts facts, Texts texts) {

    public String of(Missing missing) {
        return switch (missing.what()) {
            case ENTRIES -> texts.get("session.missing.entries", missing.count(), label(missing));
            case VOICES -> texts.get("session.missing.voices", missing.count());
            case CHOICE -> choice(missing);
            case TOO_MANY_CHOSEN -> texts.get("session.missing.too-many", missing.count(), label(missing));
            case KINDS -> texts.get("session.missing.kinds", missing.count());
            case FOLLOW_UP -> texts.get("session.missing.follow-up", missing.count());
            case COMMITMENT -> texts.get("session.missing.commitment");
            case CONFIRMATION -> texts.get("session.missing.confirmation", role(missing));
            case NO_NAMES -> texts.get("session.missing.no-names");
            case FIELD -> texts.get("session.missing.field", missing.count(), field(missing), label(missing));
            case VALUES -> texts.get("session.missing.values", values(missing), label(missing));
            case BOUND ->
                texts.get(
                        "session.missing.bound",
                        field(missing),
                        missing.detail().get(1),
                        missing.detail().get(2),
                        label(missing));
        };
    }

    /** The buttons that mend it or open what does, each of them enough; empty where only people can. */
    public List<Button> buttons(Missing missing) {
        return isToBeChosen(missing)
                ? choices().choosing(Objects.requireNonNull(missing.record()))
                : button(missing).stream().toList();
    }

    /** Whether more entries, from whomever, are what it waits for. */
    boolean isMendedByAdding(Missing missing) {
        return switch (missing.what()) {
            case ENTRIES, VOICES, KINDS, VALUES -> true;
            case CHOICE -> !isToBeChosen(missing);
            default -> false;
        };
    }

    private boolean isToBeChosen(Missing missing) {
        RecordName record = missing.record();
        return missing.what() == Missing.What.CHOICE
                && record != null
                && !choices().choosing(record).isEmpty();
    }

    private ChoiceButtons choices() {
        return new ChoiceButtons(facts, texts);
    }

    private Optional<Button> button(Missing missing) {
        SessionId session = facts.session().id();
        Optional<Intent> intent = switch (missing.what()) {
            case ENTRIES, KINDS, VALUES, CHOICE ->
                Optional.ofNullable(missing.record())
                        .filter(record -> isAddable(record))
                        .map(record -> new OpensSession.OpenAdd(session, missing.step(), record));
            case VOICES -> Optional.of(new StepActs.WentRound(session, missing.step()));
            case FOLLOW_UP ->
                facts.commitments().notLookedAt(session).stream()
                        .findFirst()
                        .map(step -> new OpensSession.OpenFollowUp(session, missing.step(), step.id()));
            case COMMITMENT -> Optional.of(new OpensSession.OpenGiveStep(session, missing.step()));
            case CONFIRMATION ->
                Optional.ofNullable(missing.role()).map(role -> new StepActs.Confirm(session, missing.step(), role));
            case NO_NAMES -> Optional.of(new StepActs.NoNames(session, missing.step(), true));
            case FIELD, BOUND, TOO_MANY_CHOSEN -> Optional.of(new OpensSession.OpenEditAll(session, missing.step()));
        };
        return intent.map(meant -> Button.primary(buttonLabel(missing), meant));
    }

    private boolean isAddable(RecordName record) {
        return facts.step().records().stream()
                .anyMatch(kept -> kept.name().equals(record) && kept.extendsRecord() == null);
    }

    private String buttonLabel(Missing missing) {
        return switch (missing.what()) {
            case ENTRIES, KINDS, VALUES, CHOICE -> texts.get("session.button.add-to", label(missing));
            case VOICES -> texts.get("session.button.went-round");
            case FOLLOW_UP -> texts.get("session.button.look");
            case COMMITMENT -> texts.get("session.button.agree-step");
            case CONFIRMATION -> texts.get("session.button.done", role(missing));
            case NO_NAMES -> texts.get("session.button.no-names");
            case FIELD, BOUND, TOO_MANY_CHOSEN -> texts.get("session.button.edit-all");
        };
    }

    private String choice(Missing missing) {
        RecordName record = missing.record();
        boolean change = record != null && facts.protocol().record(record).kind() == RecordKind.ADJUSTMENT;
        if (isToBeChosen(missing)) {
            int from = choices().entries(Objects.requireNonNull(record)).size();
            return change
                    ? texts.get("session.missing.which-change", from)
                    : texts.get("session.missing.which", missing.count(), from, label(missing));
        }
        if (change && facts.commitments().hasAdjustment()) {
            return texts.get("session.missing.change-or-carry-on");
        }
        return change
                ? texts.get("session.missing.change")
                : texts.get("session.missing.choice", missing.count(), label(missing));
    }

    private String role(Missing missing) {
        return texts.word(
                "role", missing.role() == null ? "facilitator" : missing.role().code());
    }

    private String label(Missing missing) {
        RecordName record = missing.record();
        return texts.of(
                record == null
                        ? facts.step().title()
                        : facts.protocol().record(record).label());
    }

    private String field(Missing missing) {
        return fieldLabels(missing).findFirst().map(texts::of).orElse("");
    }

    private Stream<Localized> fieldLabels(Missing missing) {
        RecordName record = missing.record();
        if (record == null) {
            return Stream.empty();
        }
        var name = new FieldName(missing.detail().get(0));
        return facts.protocol().fieldsOf(record).stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.label());
    }

    private String values(Missing missing) {
        RecordName record = missing.record();
        if (record == null) {
            return "";
        }
        List<String> labels = facts.protocol().fieldsOf(record).stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> missing.detail().contains(option.value()))
                .map(option -> texts.of(option.label()))
                .distinct()
                .toList();
        return texts.list(labels.isEmpty() ? missing.detail() : labels);
    }
}
