package org.throughline.adapter.calendarfile;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Clock;
import java.util.Date;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.CalendarWriter;

/** Writes meetings as iCalendar (RFC 5545), in UTC so that every calendar shows the right local time. */
public final class IcsCalendar implements CalendarWriter {
    private final Clock clock;

    public IcsCalendar(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String write(Meeting meeting, Team team) {
        var event = new VEvent();
        event.setUid(meeting.id() + "@throughline");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(team.name());
        event.setDateStart(Date.from(meeting.startsAt()));
        event.setDuration(
                Duration.builder().minutes((int) meeting.length().toMinutes()).build());
        var calendar = new ICalendar();
        calendar.setProductId("-//Throughline//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }
}
