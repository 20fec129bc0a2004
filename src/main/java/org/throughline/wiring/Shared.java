package org.throughline.wiring;

import java.time.Clock;
import org.throughline.chat.text.Languages;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.LatestMinutes;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.meeting.SeriesPlan;
import org.throughline.usecase.nudge.DigestMessages;
import org.throughline.usecase.nudge.DueSteps;
import org.throughline.usecase.nudge.NudgePlanner;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.session.SessionDesk;
import org.throughline.usecase.session.SessionFacts;
import org.throughline.usecase.session.TeamGoals;

/** What the use cases of several topics work with. */
final class Shared {
    final Outside outside;
    final Repositories kept;
    final Clock clock;
    final Languages languages = new Languages();
    final Wording wording;
    final Schedules schedules;
    final DueSteps dueSteps;
    final DigestMessages digests;
    final SeriesPlan series;
    final NudgePlanner nudges;
    final Planner planner;
    final LatestMinutes minutes;
    final TeamGoals goals;
    final SessionDesk sessions;
    final SessionFacts facts;
    final IdentifierCheck identifiers = new IdentifierCheck();

    Shared(Outside outside) {
        this.outside = outside;
        this.kept = outside.kept();
        this.clock = outside.clock();
        this.wording = new Wording(languages, outside.directory());
        this.schedules = new Schedules(
                outside.directory(), outside.calendars(), kept.pauses(), outside.hours(), outside.asksAt());
        this.dueSteps = new DueSteps(kept.meetings(), kept.actionSteps());
        this.digests = new DigestMessages(outside.messages(), kept.nudges(), kept.meetings());
        this.series = new SeriesPlan(kept.meetings(), schedules, clock);
        this.nudges = new NudgePlanner(kept.nudges(), kept.meetings(), dueSteps, schedules, digests);
        this.planner = new Planner(kept.meetings(), kept.actionSteps(), series, nudges, clock);
        this.goals = new TeamGoals(kept, outside.protocols());
        this.minutes = new LatestMinutes(kept.sessions(), outside.messages());
        this.sessions = new SessionDesk(kept.sessions(), kept.teams(), outside.protocols(), outside.messages());
        this.facts = new SessionFacts(kept, outside.protocols(), wording, clock);
    }
}
