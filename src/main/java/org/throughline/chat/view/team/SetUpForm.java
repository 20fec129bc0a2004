package org.throughline.chat.view.team;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.team.PersonId;

/** Set-up in one form, everything prefilled. */
public final class SetUpForm {
    public static final String NAME = "name";
    public static final String PEOPLE = "people";
    public static final String NEXT = "next";
    public static final String TIME = "time";
    public static final String MINUTES = "minutes";
    public static final String CADENCE = "cadence";
    public static final String ZONE = "zone";
    public static final String LANGUAGE = "language";

    /** The longest name of a team, in characters. */
    public static final int LONGEST_NAME = 80;

    private SetUpForm() {}

    /** {@code candidates} are offered first, {@code zones} are all that can be chosen. */
    public static Form of(SetUpDraft draft, List<PersonId> candidates, List<ZoneId> zones, Names names, Texts texts) {
        return Form.of(
                        texts.get("setup.form.title"),
                        texts.get("setup.form.keep"),
                        new MeetingActs.SetUp(),
                        new Field.Text(base(NAME, draft.name(), texts), false, LONGEST_NAME),
                        PeopleField.of(PEOPLE, texts.get("setup.form.people"), draft.people(), candidates, names),
                        new Field.Date(new Field.Base(
                                NEXT,
                                texts.get("setup.form.next"),
                                texts.get("setup.form.next-help"),
                                true,
                                List.of(draft.next().toString()))),
                        new Field.Time(base(TIME, draft.time().toString(), texts)),
                        new Field.Number(base(MINUTES, String.valueOf(draft.minutes()), texts)),
                        new Field.OneOf(base(CADENCE, draft.cadence().code(), texts), cadences(texts)),
                        new Field.OneOf(base(ZONE, draft.zone().getId(), texts), choices(zones, texts)),
                        new Field.OneOf(base(LANGUAGE, draft.locale().getLanguage(), texts), languages(texts)))
                .withIntro(texts.get("setup.form.intro"));
    }

    private static Field.Base base(String name, String value, Texts texts) {
        return new Field.Base(name, texts.get("setup.form." + name), "", true, List.of(value));
    }

    private static List<Field.Choice> cadences(Texts texts) {
        return Stream.of(Cadence.values())
                .map(cadence -> new Field.Choice(cadence.code(), texts.word("cadence", cadence.code())))
                .toList();
    }

    private static List<Field.Choice> choices(List<ZoneId> zones, Texts texts) {
        return zones.stream()
                .map(zone -> new Field.Choice(zone.getId(), zoneName(zone, texts)))
                .toList();
    }

    /** "Eastern Time (New York)". */
    private static String zoneName(ZoneId zone, Texts texts) {
        String place = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return texts.get("setup.form.zone-name", zone.getDisplayName(TextStyle.FULL, texts.locale()), place);
    }

    private static List<Field.Choice> languages(Texts texts) {
        return Languages.tags().stream()
                .map(tag -> new Field.Choice(tag, texts.word("language", tag)))
                .toList();
    }
}
