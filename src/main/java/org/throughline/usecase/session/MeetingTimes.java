package org.throughline.usecase.session;

import java.time.LocalTime;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/** At what time a team usually meets. */
final class MeetingTimes {
    private static final int STEP_MINUTES = 5;

    private MeetingTimes() {}

    /** The series' time, or when this session began, rounded down to five minutes, in the team's zone. */
    static LocalTime usual(Session session, Team team) {
        var series = team.series();
        if (series != null) {
            return series.time();
        }
        LocalTime began = session.opening().startsAt().atZone(team.zone()).toLocalTime();
        return LocalTime.of(began.getHour(), began.getMinute() / STEP_MINUTES * STEP_MINUTES);
    }
}
