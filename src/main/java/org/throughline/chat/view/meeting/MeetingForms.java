package org.throughline.chat.view.meeting;

import java.util.Arrays;
import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;

/** The forms that change a meeting, prefilled. */
public record MeetingForms(Texts texts) {
    public static final String DATE = "date";
    public static final String TIME = "time";
    public static final String REASON = "reason";

    /** Opens with when the meeting is planned now. */
    public Form move(Meeting meeting) {
        return Form.of(
                        texts.get("meeting.move.title"),
                        texts.get("meeting.move.submit"),
                        new MeetingActs.MoveMeeting(meeting.id()),
                        new Field.Date(base(
                                DATE,
                                "meeting.move.date",
                                List.of(meeting.date().toString()))),
                        new Field.Time(base(
                                TIME,
                                "meeting.move.time",
                                List.of(meeting.time().toString()))))
                .withIntro(texts.get("meeting.move.intro", MeetingMoment.of(meeting, texts)));
    }

    /** Asks why. */
    public Form skip(Meeting meeting) {
        List<Field.Choice> reasons = Arrays.stream(MeetingSkipReason.values())
                .map(reason -> new Field.Choice(reason.code(), texts.word("meeting.reason", reason.code())))
                .toList();
        return Form.of(
                        texts.get("meeting.skip.title"),
                        texts.get("meeting.skip.submit"),
                        new MeetingActs.SkipMeeting(meeting.id()),
                        new Field.OneOf(base(REASON, "meeting.skip.reason", List.of()), reasons))
                .withIntro(texts.get("meeting.skip.intro", MeetingMoment.of(meeting, texts)));
    }

    private Field.Base base(String name, String label, List<String> values) {
        return new Field.Base(name, texts.get(label), "", true, values);
    }
}
