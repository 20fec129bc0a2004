package org.throughline.usecase.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.WrapUpForm;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.team.PersonId;

/**
 * What the one form of a wrap-up says.
 *
 * @param goal words of the goal; empty when not asked
 * @param carryOn the team carries on with its current change
 * @param change the fields of a new change; null when not asked or carrying on
 * @param owner who owns the step; null when not asked
 * @param date when the team looks again, in its zone
 * @param present who was there; empty when not asked
 * @param outdated the form asked what the team agreed on meanwhile, or not what it took back, and has to be drawn again
 * @param errors what is wrong, by field; empty when everything is fine
 */
record WrapUpReading(
        String goal,
        boolean carryOn,
        @Nullable EntryValues change,
        @Nullable PersonId owner,
        LocalDate date,
        List<PersonId> present,
        boolean outdated,
        Map<String, String> errors) {

    private static final List<String> CHANGE = List.of(WrapUpForm.WHEN, WrapUpForm.WILL, WrapUpForm.PREDICTION);

    /** What day it is for the team, and on which days it can meet. */
    record Days(LocalDate today, SchoolCalendar calendar) {}

    static WrapUpReading of(WrapUpForm.Open open, FormValues typed, Days days, Texts texts) {
        var errors = new HashMap<String, String>();
        boolean carryOn = open.needsChange()
                && open.current() != null
                && typed.list(WrapUpForm.CARRY_ON).contains("yes");
        EntryValues change = open.needsChange() && !carryOn ? change(typed, texts, errors) : null;
        if (carryOn && typesChange(typed)) {
            errors.put(WrapUpForm.CARRY_ON, texts.get("session.error.carry-on-or-change"));
        }
        String goal = open.needsGoal() ? typed.text(WrapUpForm.GOAL) : "";
        if (open.needsGoal() && goal.isEmpty()) {
            errors.put(WrapUpForm.GOAL, texts.get("session.error.goal"));
        }
        PersonId owner = open.needsStep() ? owner(open, typed, texts, errors) : null;
        LocalDate date = date(open, typed, days, texts, errors);
        List<String> agreed = agreedMeanwhile(open, typed);
        if (!agreed.isEmpty()) {
            errors.put(WrapUpForm.DATE, texts.get("session.error.meanwhile", quoted(agreed, texts)));
        }
        boolean asksTooLittle = errors.keySet().stream().anyMatch(field -> !typed.has(field));
        return new WrapUpReading(
                goal, carryOn, change, owner, date, present(open, typed), !agreed.isEmpty() || asksTooLittle, errors);
    }

    /** The answer where something is wrong; {@code form} asks what is open by now. */
    Reply.Invalid invalid(Form form) {
        return new Reply.Invalid(errors, outdated ? form : null);
    }

    /** What was typed for what the team agreed on while the form was open; nobody's words get lost in silence. */
    private static List<String> agreedMeanwhile(WrapUpForm.Open open, FormValues typed) {
        ImprovementGoal offered = open.goal();
        Stream<String> goal = open.needsGoal()
                ? Stream.of()
                : Stream.of(typed.text(WrapUpForm.GOAL))
                        .filter(words -> offered == null || !words.equals(offered.statement()));
        Stream<String> change =
                open.needsChange() ? Stream.of() : CHANGE.stream().map(typed::text);
        return Stream.concat(goal, change).filter(words -> !words.isEmpty()).toList();
    }

    private static String quoted(List<String> words, Texts texts) {
        return texts.list(
                words.stream().map(one -> texts.get("action.line.quoted", one)).toList());
    }

    private static boolean typesChange(FormValues typed) {
        return CHANGE.stream().anyMatch(field -> !typed.text(field).isEmpty());
    }

    private static @Nullable EntryValues change(FormValues typed, Texts texts, Map<String, String> errors) {
        if (typed.text(WrapUpForm.WILL).isEmpty()) {
            errors.put(WrapUpForm.WILL, texts.get("session.error.change"));
            return null;
        }
        var values = new HashMap<FieldName, List<String>>();
        put(values, BuiltInFields.WHEN, typed.text(WrapUpForm.WHEN));
        put(values, BuiltInFields.WILL, typed.text(WrapUpForm.WILL));
        put(values, BuiltInFields.PREDICTION, typed.text(WrapUpForm.PREDICTION));
        return new EntryValues(values);
    }

    private static void put(Map<FieldName, List<String>> values, FieldName field, String text) {
        if (!text.isEmpty()) {
            values.put(field, List.of(text));
        }
    }

    private static @Nullable PersonId owner(
            WrapUpForm.Open open, FormValues typed, Texts texts, Map<String, String> errors) {
        String chosen = typed.text(WrapUpForm.OWNER);
        return open.people().stream()
                .filter(person -> person.value().equals(chosen))
                .findFirst()
                .orElseGet(() -> {
                    errors.put(WrapUpForm.OWNER, texts.get("form.owner"));
                    return null;
                });
    }

    private static LocalDate date(
            WrapUpForm.Open open, FormValues typed, Days days, Texts texts, Map<String, String> errors) {
        LocalDate date = typed.findDate(WrapUpForm.DATE).orElse(null);
        if (date == null) {
            errors.put(WrapUpForm.DATE, texts.get("form.date"));
            return days.today();
        }
        boolean laterToday = date.equals(days.today()) && date.equals(open.nextMeeting());
        if (!date.isAfter(days.today()) && !laterToday) {
            errors.put(WrapUpForm.DATE, texts.get("form.date.past"));
        } else if (date.isAfter(days.today().plusWeeks(ActionStep.LATEST_REVIEW_WEEKS))) {
            errors.put(WrapUpForm.DATE, texts.get("form.date.far"));
        } else if (open.nextMeeting() == null && !days.calendar().isSchoolDay(date)) {
            errors.put(WrapUpForm.DATE, texts.get("form.date.no-school", date));
        }
        return date;
    }

    private static List<PersonId> present(WrapUpForm.Open open, FormValues typed) {
        return open.people().stream()
                .filter(person -> typed.list(WrapUpForm.PRESENT).contains(person.value()))
                .toList();
    }
}
