package org.throughline.usecase.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.StepFields;
import org.throughline.domain.action.ActionRefusal;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Wording;
import org.throughline.usecase.session.OpenedSession;

/** Reads what somebody typed about an action step, and gathers what is wrong with which field. */
final class StepInput {
    private final Interaction by;
    private final FormValues typed;
    private final Wording wording;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    StepInput(Interaction by, Wording wording) {
        this.by = by;
        this.typed = by.values();
        this.wording = wording;
        this.texts = wording.to(by.person());
    }

    /** The day in the form; wrong when it is none. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(typed.text(StepFields.REVIEW_DATE)));
        } catch (DateTimeParseException none) {
            return wrong(StepFields.REVIEW_DATE, "form.date");
        }
    }

    /** The day in the form; wrong when it is none, past or too far away. */
    Optional<LocalDate> dateWithin(ReviewWindow window) {
        Optional<LocalDate> date = date();
        date.ifPresent(day -> check(day, window));
        return date;
    }

    void check(LocalDate day, ReviewWindow window) {
        try {
            window.require(day);
        } catch (ActionRefusal refused) {
            errors.put(StepFields.REVIEW_DATE, wording.reason(by.person(), refused));
        }
    }

    /** What is to be done; wrong without words. */
    Optional<StepTask> task() {
        String text = line(StepFields.TEXT);
        String bring = line(StepFields.BRING);
        String resource = line(StepFields.RESOURCE);
        return text.isBlank()
                ? wrong(StepFields.TEXT, "action.refused.no-text")
                : Optional.of(new StepTask(text, bring, resource));
    }

    /** One line of text; wrong when it is longer than its field. */
    String line(String field) {
        String text = typed.text(field);
        if (text.length() > StepFields.MOST) {
            errors.put(field, texts.get("form.length", 1, StepFields.MOST));
        }
        return text;
    }

    /** One answer of a closed list; wrong when it is none of it. */
    <T> Optional<T> choice(String field, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed.text(field)));
        } catch (IllegalArgumentException none) {
            return wrong(field, "form.choice");
        }
    }

    /** The person who is to own the step; wrong when the form names none. */
    Optional<PersonId> owner() {
        try {
            return Optional.of(new PersonId(typed.text(StepFields.OWNER)));
        } catch (IllegalArgumentException none) {
            return wrong(StepFields.OWNER, "form.owner");
        }
    }

    /** The member of the session's team who is to own the step; wrong when the form names a guest or somebody else. */
    Optional<PersonId> ownerIn(OpenedSession opened) {
        Optional<PersonId> owner = owner();
        if (owner.filter(opened.session().attendance()::isGuest).isPresent()) {
            return wrong(StepFields.OWNER, "action.refused.guest-owner", wording.of(owner.get()));
        }
        return owner.filter(opened.team()::includes).or(() -> wrong(StepFields.OWNER, "form.person"));
    }

    <T> Optional<T> wrong(String field, String key, Object... args) {
        errors.putIfAbsent(field, texts.get(key, args));
        return Optional.empty();
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    /** What is wrong with the fields; the form stays open with it. */
    Reply invalid() {
        return Reply.Invalid.of(errors);
    }

    /** The form with a question, when what was typed could point at a student; empty when it does not. */
    Optional<Reply> findHeldBack(IdentifierCheck identifiers, Function<Texts, Form> form) {
        return identifiers.findHeldBack(form.apply(texts), typed, texts);
    }
}
