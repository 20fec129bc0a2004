package org.throughline.usecase.nudge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.digest.DigestFacts;
import org.throughline.chat.view.digest.DigestForms;
import org.throughline.chat.view.digest.LaterButtons;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.nudge.Postponement;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Nudges;

/** An owner puts the questions of a digest off, to a moment that leaves time to answer before the first meeting. */
public final class PostponeDigest {
    private final DigestDesk desk;
    private final Nudges nudges;
    private final DigestMessages messages;
    private final Wording wording;
    private final Clock clock;

    public PostponeDigest(DigestDesk desk, Nudges nudges, DigestMessages messages, Wording wording, Clock clock) {
        this.desk = desk;
        this.nudges = nudges;
        this.messages = messages;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply laterToday(DigestActs.LaterToday intent, Interaction by) {
        List<DigestDesk.Question> questions = desk.listUnanswered(by.person(), intent.day());
        Optional<Instant> moment = postponement(questions, by).findLaterToday();
        return moment.isPresent() ? putOff(questions, moment.get(), by) : instead(intent.day(), by);
    }

    public Reply tomorrowMorning(DigestActs.TomorrowMorning intent, Interaction by) {
        List<DigestDesk.Question> questions = desk.listUnanswered(by.person(), intent.day());
        Optional<Instant> moment = postponement(questions, by).findTomorrowMorning();
        return moment.isPresent() ? putOff(questions, moment.get(), by) : instead(intent.day(), by);
    }

    /** Opens with the next school morning, or today where that is too late. */
    public Reply openRemindBefore(OpensMeeting.OpenRemindBefore intent, Interaction by) {
        Postponement possible = postponement(desk.listUnanswered(by.person(), intent.day()), by);
        PersonSchedule person = possible.person();
        Instant proposed = possible.findTomorrowMorning()
                .or(possible::findLaterToday)
                .orElseGet(() -> person.nextOpening(clock.instant()));
        LocalTime time =
                proposed.atZone(person.zone()).toLocalTime().withSecond(0).withNano(0);
        return new Reply.OpenForm(
                new DigestForms(wording.to(by.person())).remindBefore(intent.day(), person.dayOf(proposed), time));
    }

    public Reply remindBefore(DigestActs.RemindBefore intent, Interaction by) {
        List<DigestDesk.Question> questions = desk.listUnanswered(by.person(), intent.day());
        Postponement possible = postponement(questions, by);
        Optional<LocalDate> day = by.values().findDate(DigestForms.DATE);
        Optional<LocalTime> time = by.values().findTime(DigestForms.TIME);
        RemindRefusal refusal = new RemindRefusal(possible, wording.to(by.person()));
        if (day.isEmpty() || time.isEmpty()) {
            return refusal.unreadable(day.isPresent());
        }
        Optional<Instant> moment = possible.findAt(day.get(), time.get());
        return moment.isPresent() ? putOff(questions, moment.get(), by) : refusal.impossible(day.get(), time.get());
    }

    /** The ways that are left, as buttons. */
    private Reply instead(LocalDate day, Interaction by) {
        DigestFacts.Later later = desk.findLater(by.person(), day);
        if (later.equals(DigestFacts.Later.NEVER)) {
            throw new Refusal("digest.later.none");
        }
        return new Reply.Whisper(new LaterButtons(later, day, wording.to(by.person())).instead());
    }

    private Reply putOff(List<DigestDesk.Question> questions, Instant at, Interaction by) {
        questions.forEach(question -> nudges.put(question.nudge().again(at, true)));
        messages.redraw(by.person(), clock.instant());
        return Reply.DONE;
    }

    private Postponement postponement(List<DigestDesk.Question> questions, Interaction by) {
        return desk.findPostponement(questions, by.person()).orElseThrow(() -> new Refusal("digest.later.nothing"));
    }
}
