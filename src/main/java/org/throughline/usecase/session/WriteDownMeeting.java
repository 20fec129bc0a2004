package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.WrapUpForm;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;

/** A meeting that was held without the bot, written down the next morning in one form. */
public final class WriteDownMeeting {
    private static final ProtocolId SHORT = new ProtocolId("quick");

    private final Repositories kept;
    private final WrapUps wrapUps;
    private final Closings closings;
    private final Outside outside;
    private final Said said;

    /** What it starts from and what it sets going. */
    public record Outside(Protocols protocols, Messages messages, Planner planner) {}

    /** In which words, with which care, and when. */
    public record Said(Wording wording, IdentifierCheck identifiers, Clock clock) {}

    public WriteDownMeeting(Repositories kept, WrapUps wrapUps, Closings closings, Outside outside, Said said) {
        this.kept = kept;
        this.wrapUps = wrapUps;
        this.closings = closings;
        this.outside = outside;
        this.said = said;
    }

    public Reply open(OpensMeeting.OpenWriteDown intent, Interaction by) {
        Meeting meeting = meeting(intent.meeting());
        Team team = team(meeting, by);
        OpenedSession draft = draft(meeting, team, by);
        return new Reply.OpenForm(WrapUpForm.of(
                wrapUps.open(draft, team.people()),
                new MeetingActs.WriteDown(meeting.id()),
                said.wording(),
                said.wording().to(by.person())));
    }

    /** The meeting counts as held, recorded afterwards; its change, step and date are kept, its minutes posted. */
    public Reply writeDown(MeetingActs.WriteDown intent, Interaction by) {
        Meeting meeting = meeting(intent.meeting());
        Team team = team(meeting, by);
        Texts texts = said.wording().to(by.person());
        OpenedSession draft = draft(meeting, team, by);
        var open = wrapUps.open(draft, team.people());
        LocalDate today = said.clock().instant().atZone(team.zone()).toLocalDate();
        var read = WrapUpReading.of(
                open,
                by.values(),
                new WrapUpReading.Days(today, outside.planner().calendarOf(team)),
                texts);
        Form form = WrapUpForm.of(open, intent, said.wording(), texts);
        if (!read.errors().isEmpty()) {
            return read.invalid(form);
        }
        return said.identifiers().findHeldBack(form, by.values(), texts).orElseGet(() -> {
            OpenedSession attended = withPresent(draft, read.present());
            WrapUpPlan plan = wrapUps.plan(attended, read, by.person());
            Map<String, String> errors = wrapUps.errors(plan, texts);
            if (!errors.isEmpty()) {
                return Reply.Invalid.of(errors);
            }
            kept.sessions().add(attended.session());
            keep(plan, meeting, read.date());
            return Reply.DONE;
        });
    }

    private static OpenedSession withPresent(OpenedSession draft, List<PersonId> present) {
        Session there = draft.session();
        for (PersonId person : present) {
            there = there.arrive(person, false);
        }
        return draft.with(there);
    }

    private void keep(WrapUpPlan plan, Meeting meeting, LocalDate date) {
        kept.meetings().put(meeting.recordAfterwards(), MeetingDues.NONE);
        OpenedSession written = wrapUps.keep(plan);
        if (outside.planner().findNext(written.team()).isEmpty()) {
            outside.planner().planOneOff(written.team(), date, meeting.time());
        }
        closings.finish(written, true);
        outside.messages().redraw(new Subject.DidYouMeet(meeting.id()));
    }

    private OpenedSession draft(Meeting meeting, Team team, Interaction by) {
        Protocol protocol = outside.protocols()
                .find(SHORT)
                .orElseThrow(() -> new Refusal("session.refused.no-protocol", SHORT.value()));
        var trying = kept.adjustments().findCurrent(team.id()).orElse(null);
        var goal =
                new TeamGoals(kept, outside.protocols()).findCurrent(team.id()).orElse(null);
        Instant start = meeting.startsAt();
        var roles = new Roles(Map.of(Role.FACILITATOR, by.person(), Role.RECORDER, by.person()), null);
        var opening = new Opening(
                said.wording().to(team).of(protocol.outcome()),
                roles,
                start,
                (int) meeting.length().toMinutes(),
                goal == null ? null : goal.id(),
                trying == null ? null : trying.id(),
                meeting.id());
        Session session =
                Session.start(team.id(), protocol.ref(), protocol.steps().get(0).id(), opening, start);
        return new OpenedSession(session, team, protocol);
    }

    private Meeting meeting(MeetingId id) {
        Meeting meeting = kept.meetings().find(id).orElseThrow(Refusal::gone);
        if (meeting.wasHeld()) {
            throw new Refusal("session.refused.written-down");
        }
        return meeting;
    }

    private Team team(Meeting meeting, Interaction by) {
        Team team = kept.teams().find(meeting.team()).orElseThrow(Refusal::gone);
        if (!team.workspace().equals(by.workspace())) {
            throw Refusal.gone();
        }
        if (!team.includes(by.person())) {
            throw new Refusal("session.refused.not-on-team", team.name());
        }
        return team;
    }
}
