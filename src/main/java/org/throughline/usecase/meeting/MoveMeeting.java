package org.throughline.usecase.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.meeting.MeetingForms;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingMovedIntoPast;
import org.throughline.domain.calendar.MeetingOutcomeSettled;
import org.throughline.usecase.Wording;

/** A member moves a meeting; its steps' review dates and its messages move with it. */
public final class MoveMeeting {
    private final MeetingDesk desk;
    private final MeetingChanges changes;
    private final FreeDays days;
    private final Wording wording;
    private final Clock clock;

    public MoveMeeting(MeetingDesk desk, MeetingChanges changes, FreeDays days, Wording wording, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.days = days;
        this.wording = wording;
        this.clock = clock;
    }

    /** {@link MeetingOutcomeSettled} when it is too late to move it. */
    public Reply open(OpensMeeting.OpenMoveMeeting intent, Interaction by) {
        Meeting meeting = desk.open(intent.meeting(), by).meeting();
        return new Reply.OpenForm(new MeetingForms(wording.to(by.person())).move(meeting.requirePlanned()));
    }

    public Reply move(MeetingActs.MoveMeeting intent, Interaction by) {
        MeetingDesk.OpenedMeeting opened = desk.open(intent.meeting(), by);
        Texts texts = wording.to(by.person());
        Optional<LocalDate> date = by.values().findDate(MeetingForms.DATE);
        Optional<LocalTime> time = by.values().findTime(MeetingForms.TIME);
        if (date.isEmpty()) {
            return Reply.Invalid.field(MeetingForms.DATE, texts.get("form.date"));
        }
        if (time.isEmpty()) {
            return Reply.Invalid.field(MeetingForms.TIME, texts.get("form.time"));
        }
        if (opened.meeting().isPlanned() && isSame(opened.meeting(), date.get(), time.get())) {
            return Reply.DONE;
        }
        return findProblem(opened, date.get(), texts)
                .<Reply>map(problem -> Reply.Invalid.field(MeetingForms.DATE, problem))
                .orElseGet(() -> move(opened, date.get(), time.get(), by));
    }

    private Reply move(MeetingDesk.OpenedMeeting opened, LocalDate date, LocalTime time, Interaction by) {
        try {
            Meeting moved = opened.meeting().move(date, time, clock.instant());
            changes.announce(opened.team(), opened.meeting(), moved, by.person());
            return Reply.DONE;
        } catch (MeetingMovedIntoPast past) {
            return Reply.Invalid.field(MeetingForms.DATE, wording.reason(by.person(), past));
        }
    }

    private Optional<String> findProblem(MeetingDesk.OpenedMeeting opened, LocalDate date, Texts texts) {
        Instant now = clock.instant();
        LocalDate latest = now.atZone(opened.meeting().zone()).toLocalDate().plusWeeks(ActionStep.LATEST_REVIEW_WEEKS);
        if (date.isAfter(latest)) {
            return Optional.of(texts.get("meeting.move.too-far", ActionStep.LATEST_REVIEW_WEEKS));
        }
        if (!days.isSchoolDay(opened.team(), date)) {
            return Optional.of(texts.get("form.date.no-school", date));
        }
        return days.isTaken(opened.meeting(), date, now)
                ? Optional.of(texts.get("meeting.move.taken", date))
                : Optional.empty();
    }

    private static boolean isSame(Meeting meeting, LocalDate date, LocalTime time) {
        return meeting.date().equals(date) && meeting.time().equals(time);
    }
}
