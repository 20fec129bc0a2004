package org.throughline.usecase.nudge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.digest.DigestForms;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Repositories;

/** A person stops the messages that the bot starts until a day, or wants them again. */
public final class PauseMessages {
    private final Repositories kept;
    private final Schedules schedules;
    private final NudgePlanner planner;
    private final Wording wording;
    private final Clock clock;

    public PauseMessages(Repositories kept, Schedules schedules, NudgePlanner planner, Wording wording, Clock clock) {
        this.kept = kept;
        this.schedules = schedules;
        this.planner = planner;
        this.wording = wording;
        this.clock = clock;
    }

    /** Opens with a week from today. */
    public Reply open(OpensMeeting.OpenPause intent, Interaction by) {
        return form("", by);
    }

    /** As {@link #open}; the form says what was not understood. */
    public Reply openAfter(OpensMeeting.OpenPauseAfter intent, Interaction by) {
        String typed = Markdown.escape(intent.typed());
        return form(wording.to(by.person()).get("digest.pause.unread", typed), by);
    }

    public Reply pauseAsForm(DigestActs.PauseAsForm intent, Interaction by) {
        Texts texts = wording.to(by.person());
        Optional<LocalDate> until = by.values().findDate(DigestForms.DATE);
        if (until.isEmpty()) {
            return Reply.Invalid.field(DigestForms.DATE, texts.get("digest.pause.no-date"));
        }
        return findProblem(until.get(), by.person())
                .<Reply>map(key -> Reply.Invalid.field(DigestForms.DATE, texts.get(key)))
                .orElseGet(() -> pause(until.get(), by));
    }

    /** A day that cannot be is asked for again in the form. */
    public Reply pauseUntil(DigestActs.PauseUntil intent, Interaction by) {
        return findProblem(intent.until(), by.person())
                .map(key -> form(wording.to(by.person()).get(key), by))
                .orElseGet(() -> pause(intent.until(), by));
    }

    /** What could not be asked because of the pause is planned again where there is time. */
    public Reply resume(DigestActs.Resume intent, Interaction by) {
        kept.pauses().remove(by.person());
        Instant now = clock.instant();
        kept.teams().listOf(by.person()).forEach(team -> planner.replan(team, now));
        String words = wording.to(by.person()).get("digest.resume.done");
        return new Reply.Whisper(Card.of(words, new Element.Text(words)));
    }

    private Reply form(String note, Interaction by) {
        LocalDate proposed = today(by.person()).plusWeeks(1);
        return new Reply.OpenForm(new DigestForms(wording.to(by.person())).pause(proposed, note));
    }

    private Reply pause(LocalDate until, Interaction by) {
        PersonSchedule person = schedules.of(by.person());
        kept.pauses().put(by.person(), until.atStartOfDay(person.zone()).toInstant());
        Texts texts = wording.to(by.person());
        String words = texts.get("digest.pause.done", texts.day(until));
        Button resume = Button.of(texts.get("digest.resume"), new DigestActs.Resume());
        return new Reply.Whisper(Card.of(words, new Element.Text(words), Element.Buttons.of(resume)));
    }

    private Optional<String> findProblem(LocalDate until, PersonId person) {
        LocalDate today = today(person);
        if (!until.isAfter(today)) {
            return Optional.of("digest.pause.past");
        }
        return until.isAfter(today.plusYears(1)) ? Optional.of("digest.pause.too-far") : Optional.empty();
    }

    private LocalDate today(PersonId person) {
        return schedules.of(person).dayOf(clock.instant());
    }
}
