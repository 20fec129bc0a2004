package org.throughline.chat.view.digest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.FollowUpStatus;

/** The forms that open from a digest, prefilled. */
public record DigestForms(Texts texts) {
    public static final String STATUS = "status";
    public static final String LINE = "line";
    public static final String DATE = "date";
    public static final String TIME = "time";

    /** What an owner can say of a step. */
    public static final List<FollowUpStatus> ANSWERS = List.of(
            FollowUpStatus.DONE_AS_PLANNED, FollowUpStatus.PARTLY, FollowUpStatus.NOT_YET, FollowUpStatus.STOPPED);

    /** The longest line an owner can add. */
    public static final int LONGEST_LINE = 500;

    /** How it went, with one line. */
    public Form answerLine(ActionStep step) {
        List<Field.Choice> choices = ANSWERS.stream()
                .map(status -> new Field.Choice(status.code(), texts.word("digest.answer", status.code())))
                .toList();
        List<String> given = step.findFreshAnswer().stream()
                .map(answer -> answer.status().code())
                .toList();
        List<String> line = step.findFreshAnswer().stream()
                .map(answer -> answer.line())
                .filter(words -> !words.isEmpty())
                .toList();
        return Form.of(
                        texts.get("digest.line.title"),
                        texts.get("digest.line.submit"),
                        new DigestActs.AnswerLine(step.id()),
                        new Field.OneOf(base(STATUS, "digest.line.status", "", true, given), choices),
                        new Field.Text(
                                base(LINE, "digest.line.line", texts.get("digest.line.help"), false, line),
                                false,
                                LONGEST_LINE))
                .withIntro(Markdown.bold(step.task().text()));
    }

    /** A day and time before the lesson, for the digest of {@code day}. */
    public Form remindBefore(LocalDate day, LocalDate onDay, LocalTime at) {
        return Form.of(
                texts.get("digest.remind.title"),
                texts.get("digest.remind.submit"),
                new DigestActs.RemindBefore(day),
                new Field.Date(base(DATE, "digest.remind.date", "", true, List.of(onDay.toString()))),
                new Field.Time(base(TIME, "digest.remind.time", "", true, List.of(at.toString()))));
    }

    /** Until when nothing is to be sent; {@code note} says what was wrong with the day before, and is empty for none. */
    public Form pause(LocalDate until, String note) {
        String intro = texts.get("digest.pause.intro");
        return Form.of(
                        texts.get("digest.pause.title"),
                        texts.get("digest.pause.submit"),
                        new DigestActs.PauseAsForm(),
                        new Field.Date(base(DATE, "digest.pause.until", "", true, List.of(until.toString()))))
                .withIntro(note.isEmpty() ? intro : note + " " + intro);
    }

    private Field.Base base(String name, String label, String help, boolean required, List<String> values) {
        return new Field.Base(name, texts.get(label), help, required, values);
    }
}
