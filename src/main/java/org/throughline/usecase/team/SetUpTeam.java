package org.throughline.usecase.team;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.SetUpDraft;
import org.throughline.chat.view.team.SetUpForm;
import org.throughline.chat.view.team.TeamKeptCard;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.LatestMinutes;

/** Sets the team of a room up: who, when, in which language. Saying the same twice keeps one team. */
public final class SetUpTeam {
    private final TeamDesk desk;
    private final LatestMinutes minutes;
    private final SetUpDefaults defaults;
    private final Wording wording;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public SetUpTeam(TeamDesk desk, LatestMinutes minutes, Wording wording) {
        this.desk = desk;
        this.minutes = minutes;
        this.defaults = new SetUpDefaults(desk);
        this.wording = wording;
    }

    public Reply open(OpensMeeting.OpenSetUp intent, Interaction by) {
        return new Reply.OpenForm(form(desk.openToChange(by), by));
    }

    public Reply keep(MeetingActs.SetUp intent, Interaction by) {
        Team team = desk.openToChange(by);
        Texts texts = wording.to(by.person());
        var reading = new SetUpReading(by.values(), defaults.of(team), texts);
        var members = new MemberReading(desk.directory(), by.workspace());
        SetUpDraft draft = reading.read(
                members, defaults.candidates(team), new SetUpReading.Days(desk.now(), desk.calendarOf(team)));
        if (!reading.errors().isEmpty()) {
            return Reply.Invalid.of(reading.errors());
        }
        return identifiers
                .findHeldBack(form(team, by), by.values(), texts)
                .orElseGet(() -> keep(team, draft, by.person()));
    }

    private Reply keep(Team team, SetUpDraft draft, PersonId by) {
        Texts texts = wording.to(by);
        Team kept = team.withPeople(draft.people(), desk.now())
                .withSetUp(draft.name(), draft.zone(), draft.series(), draft.minutes())
                .withLocale(draft.locale());
        desk.save(kept);
        meetAt(team.series(), kept, by);
        return new Reply.Whisper(TeamKeptCard.of(desk.facts(kept), wording, texts));
    }

    /** What was planned before follows the times set now; where nothing about them changed, it stays as it is. */
    private void meetAt(@Nullable MeetingSeries before, Team kept, PersonId by) {
        MeetingSeries series = Objects.requireNonNull(kept.series());
        if (before == null || !series.hasSameDaysAs(before, desk.now(), desk.calendarOf(kept))) {
            follow(kept, true, by);
        } else if (!series.hasSameTimeAs(before)) {
            follow(kept, false, by);
        }
    }

    private void follow(Team kept, boolean otherDays, PersonId by) {
        desk.planner().followSeries(kept, otherDays, by);
        minutes.redraw(kept);
    }

    private Form form(Team team, Interaction by) {
        return SetUpForm.of(
                defaults.of(team), defaults.candidates(team), defaults.zones(team), wording, wording.to(by.person()));
    }
}
