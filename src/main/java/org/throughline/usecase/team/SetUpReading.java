package org.throughline.usecase.team;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.team.SetUpDraft;
import org.throughline.chat.view.team.SetUpForm;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.PersonId;

/** Reads a set-up form; what cannot be read is told field by field. */
final class SetUpReading {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final Period FURTHEST = Period.ofYears(1);

    private final FormValues values;
    private final SetUpDraft proposed;
    private final Texts texts;
    private final Map<String, String> errors = new HashMap<>();

    /** What time it is, and on which days the team can meet. */
    record Days(Instant now, SchoolCalendar calendar) {}

    /** {@code proposed} is what the form opened with; it stands where a choice was left alone. */
    SetUpReading(FormValues values, SetUpDraft proposed, Texts texts) {
        this.values = values;
        this.proposed = proposed;
        this.texts = texts;
    }

    /** What the form says; to be used only when {@link #errors()} is empty. */
    SetUpDraft read(MemberReading members, List<PersonId> candidates, Days days) {
        var draft = new SetUpDraft(
                name(),
                members.find(values, SetUpForm.PEOPLE, candidates).orElseGet(this::nobody),
                parsed(SetUpForm.NEXT, "form.date", LocalDate::parse, proposed.next()),
                parsed(SetUpForm.TIME, "form.time", LocalTime::parse, proposed.time()),
                minutes(),
                chosen(SetUpForm.CADENCE, Cadence::parse, proposed.cadence()),
                chosen(SetUpForm.ZONE, ZoneId::of, proposed.zone()),
                chosen(SetUpForm.LANGUAGE, SetUpReading::language, proposed.locale()));
        requireMeetingDay(draft, days);
        return draft;
    }

    Map<String, String> errors() {
        return errors;
    }

    private String name() {
        String name = values.text(SetUpForm.NAME);
        if (name.isEmpty()) {
            return wrong(SetUpForm.NAME, texts.get("form.required"), proposed.name());
        }
        return name.length() > SetUpForm.LONGEST_NAME
                ? wrong(SetUpForm.NAME, texts.get("form.length", 1, SetUpForm.LONGEST_NAME), proposed.name())
                : name;
    }

    private List<PersonId> nobody() {
        return wrong(SetUpForm.PEOPLE, texts.get("setup.error.people"), proposed.people());
    }

    private int minutes() {
        String typed = values.text(SetUpForm.MINUTES);
        int minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return minutes < SHORTEST || minutes > LONGEST
                ? wrong(SetUpForm.MINUTES, texts.get("session.error.minutes", LONGEST), proposed.minutes())
                : minutes;
    }

    private <T> T chosen(String field, Function<String, T> parse, T instead) {
        return values.has(field) ? parsed(field, "form.choice", parse, instead) : instead;
    }

    private <T> T parsed(String field, String error, Function<String, T> parse, T instead) {
        try {
            return parse.apply(values.text(field));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return wrong(field, texts.get(error), instead);
        }
    }

    private void requireMeetingDay(SetUpDraft draft, Days days) {
        if (errors.containsKey(SetUpForm.NEXT) || errors.containsKey(SetUpForm.TIME)) {
            return;
        }
        Instant starts = draft.next().atTime(draft.time()).atZone(draft.zone()).toInstant();
        LocalDate latest = LocalDate.ofInstant(days.now(), ZoneOffset.UTC).plus(FURTHEST);
        if (!starts.isAfter(days.now()) || draft.next().isAfter(latest)) {
            wrong(SetUpForm.NEXT, texts.get("setup.error.next"), draft);
        } else if (!days.calendar().isSchoolDay(draft.next())) {
            wrong(SetUpForm.NEXT, texts.get("form.date.no-school", draft.next()), draft);
        }
    }

    private <T> T wrong(String field, String error, T instead) {
        errors.put(field, error);
        return instead;
    }

    private static Locale language(String tag) {
        if (!Languages.tags().contains(tag)) {
            throw new IllegalArgumentException("not a language we speak: " + tag);
        }
        return Locale.forLanguageTag(tag);
    }
}
