package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.nudge.NudgeFixture.AUCKLAND;
import static org.throughline.domain.nudge.NudgeFixture.NEW_YORK;
import static org.throughline.domain.nudge.NudgeFixture.at;
import static org.throughline.domain.nudge.NudgeFixture.meetingAt;
import static org.throughline.domain.nudge.NudgeFixture.noSchool;
import static org.throughline.domain.nudge.NudgeFixture.personIn;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;

class NudgePolicyDigestTest {
    private static final Instant LONG_BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_owner_is_asked_the_school_day_before_at_their_own_time() {
        PersonSchedule early = personIn(NEW_YORK);
        PersonSchedule atNoon = personIn(NEW_YORK, LocalTime.NOON);
        Meeting wednesday = meetingAt("2026-12-02T15:10", NEW_YORK);

        assertThat(NudgePolicy.digestAt(wednesday, early, LONG_BEFORE)).contains(at("2026-12-01T08:00", NEW_YORK));
        assertThat(NudgePolicy.digestAt(wednesday, atNoon, LONG_BEFORE)).contains(at("2026-12-01T12:00", NEW_YORK));
    }

    @Test
    void a_time_outside_the_working_hours_is_kept_within_them() {
        Meeting wednesday = meetingAt("2026-12-02T15:10", NEW_YORK);

        assertThat(NudgePolicy.digestAt(wednesday, personIn(NEW_YORK, LocalTime.of(6, 0)), LONG_BEFORE))
                .contains(at("2026-12-01T08:00", NEW_YORK));
        assertThat(NudgePolicy.digestAt(wednesday, personIn(NEW_YORK, LocalTime.of(20, 0)), LONG_BEFORE))
                .contains(at("2026-12-01T16:00", NEW_YORK));
    }

    @Test
    void for_a_monday_the_owner_is_asked_on_friday() {
        assertThat(NudgePolicy.digestAt(meetingAt("2026-12-07T15:10", NEW_YORK), personIn(NEW_YORK), LONG_BEFORE))
                .contains(at("2026-12-04T08:00", NEW_YORK));
    }

    @Test
    void three_days_between_are_a_long_weekend_and_four_are_a_vacation() {
        Meeting tuesday = meetingAt("2026-12-08T15:10", NEW_YORK);
        SchoolCalendar longWeekend = noSchool("2026-12-07");
        SchoolCalendar vacation = noSchool("2026-12-04", "2026-12-07");

        assertThat(NudgePolicy.digestAt(tuesday, personIn(NEW_YORK, longWeekend), LONG_BEFORE))
                .contains(at("2026-12-04T08:00", NEW_YORK));
        assertThat(NudgePolicy.digestAt(tuesday, personIn(NEW_YORK, vacation), LONG_BEFORE))
                .contains(at("2026-12-08T08:00", NEW_YORK));
    }

    @Test
    void after_a_vacation_it_is_the_morning_also_for_who_likes_afternoons() {
        PersonSchedule afternoons = new PersonSchedule(
                personIn(NEW_YORK).person(),
                NEW_YORK,
                noSchool("2026-12-04", "2026-12-07"),
                WorkingHours.DEFAULT,
                LocalTime.of(14, 0),
                null);

        assertThat(NudgePolicy.digestAt(meetingAt("2026-12-08T15:10", NEW_YORK), afternoons, LONG_BEFORE))
                .contains(at("2026-12-08T08:00", NEW_YORK));
    }

    @Test
    void a_meeting_before_the_opening_after_a_vacation_is_asked_about_before_the_vacation() {
        PersonSchedule person = personIn(NEW_YORK, noSchool("2026-12-04", "2026-12-07"));

        assertThat(NudgePolicy.digestAt(meetingAt("2026-12-08T07:30", NEW_YORK), person, LONG_BEFORE))
                .contains(at("2026-12-03T08:00", NEW_YORK));
    }

    @Test
    void a_meeting_moved_closer_is_asked_about_at_once_when_the_person_is_at_work() {
        Instant now = at("2026-12-01T13:20", NEW_YORK);

        assertThat(NudgePolicy.digestAt(meetingAt("2026-12-02T15:10", NEW_YORK), personIn(NEW_YORK), now))
                .contains(now);
    }

    @Test
    void a_meeting_moved_closer_is_asked_about_at_the_next_opening_before_it() {
        Instant evening = at("2026-12-01T18:00", NEW_YORK);

        assertThat(NudgePolicy.digestAt(meetingAt("2026-12-02T15:10", NEW_YORK), personIn(NEW_YORK), evening))
                .contains(at("2026-12-02T08:00", NEW_YORK));
        assertThat(NudgePolicy.digestAt(meetingAt("2026-12-02T08:00", NEW_YORK), personIn(NEW_YORK), evening))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_about_a_meeting_that_is_not_planned() {
        Meeting meeting = meetingAt("2026-12-02T15:10", NEW_YORK);

        assertThat(NudgePolicy.digestAt(meeting.skip(MeetingSkipReason.COVER), personIn(NEW_YORK), LONG_BEFORE))
                .isEmpty();
        assertThat(NudgePolicy.digestAt(meeting.hold(), personIn(NEW_YORK), LONG_BEFORE))
                .isEmpty();
    }

    @Test
    void the_day_before_is_counted_on_the_persons_own_clock() {
        Meeting wednesdayInAuckland = meetingAt("2026-12-02T15:10", AUCKLAND);

        assertThat(NudgePolicy.digestAt(wednesdayInAuckland, personIn(NEW_YORK), LONG_BEFORE))
                .as("there it is Tuesday evening, so Monday morning")
                .contains(at("2026-11-30T08:00", NEW_YORK));
        assertThat(NudgePolicy.digestAt(wednesdayInAuckland, personIn(AUCKLAND), LONG_BEFORE))
                .contains(at("2026-12-01T08:00", AUCKLAND));
    }

    @Test
    void the_question_comes_at_eight_local_across_both_clock_changes_behind_utc() {
        assertThat(digest("2026-03-06T15:10", NEW_YORK)).isEqualTo(Instant.parse("2026-03-05T13:00:00Z"));
        assertThat(digest("2026-03-09T15:10", NEW_YORK)).isEqualTo(Instant.parse("2026-03-06T13:00:00Z"));
        assertThat(digest("2026-03-10T15:10", NEW_YORK)).isEqualTo(Instant.parse("2026-03-09T12:00:00Z"));
        assertThat(digest("2026-11-02T15:10", NEW_YORK)).isEqualTo(Instant.parse("2026-10-30T12:00:00Z"));
        assertThat(digest("2026-11-03T15:10", NEW_YORK)).isEqualTo(Instant.parse("2026-11-02T13:00:00Z"));
    }

    @Test
    void the_question_comes_at_eight_local_across_both_clock_changes_ahead_of_utc() {
        assertThat(digest("2026-09-28T15:10", AUCKLAND)).isEqualTo(Instant.parse("2026-09-24T20:00:00Z"));
        assertThat(digest("2026-09-29T15:10", AUCKLAND)).isEqualTo(Instant.parse("2026-09-27T19:00:00Z"));
        assertThat(digest("2026-04-06T15:10", AUCKLAND)).isEqualTo(Instant.parse("2026-04-02T19:00:00Z"));
        assertThat(digest("2026-04-07T15:10", AUCKLAND)).isEqualTo(Instant.parse("2026-04-05T20:00:00Z"));
    }

    private static Instant digest(String meeting, ZoneId zone) {
        return NudgePolicy.digestAt(meetingAt(meeting, zone), personIn(zone), LONG_BEFORE)
                .orElseThrow();
    }
}
