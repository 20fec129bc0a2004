package org.throughline.usecase.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.digest.DigestForms;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.nudge.Postponement;

/** Says kindly, at the field, why a person cannot be reminded at the moment they chose. */
record RemindRefusal(Postponement possible, Texts texts) {

    Reply unreadable(boolean dayIsReadable) {
        return dayIsReadable
                ? Reply.Invalid.field(DigestForms.TIME, texts.get("digest.remind.no-time"))
                : Reply.Invalid.field(DigestForms.DATE, texts.get("digest.remind.no-date"));
    }

    Reply impossible(LocalDate day, LocalTime time) {
        PersonSchedule person = possible.person();
        Instant moment = ZonedDateTime.of(day, time, person.zone()).toInstant();
        if (!moment.isAfter(possible.now())) {
            boolean today = person.dayOf(possible.now()).equals(day);
            return at(today ? DigestForms.TIME : DigestForms.DATE, "digest.remind.past");
        }
        if (!moment.isBefore(possible.meeting().startsAt())) {
            return at(
                    DigestForms.DATE,
                    "digest.remind.too-late",
                    moment(possible.meeting().startsAt()));
        }
        if (person.isPausedAt(moment)) {
            return at(
                    DigestForms.DATE,
                    "digest.remind.paused",
                    moment(person.findPauseEnd(moment).orElseThrow()));
        }
        return at(
                DigestForms.TIME,
                "digest.remind.not-at-work",
                texts.time(person.hours().opens()),
                texts.time(person.hours().closes()));
    }

    private Reply at(String field, String key, Object... args) {
        return Reply.Invalid.field(field, texts.get(key, args));
    }

    private String moment(Instant moment) {
        LocalDateTime local = moment.atZone(possible.person().zone()).toLocalDateTime();
        return texts.get("digest.moment", texts.day(local.toLocalDate()), texts.time(local.toLocalTime()));
    }
}
