package org.throughline.wiring;

import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.LostContact;
import org.throughline.usecase.session.Proposals;
import org.throughline.usecase.team.ChangeMembers;
import org.throughline.usecase.team.GiveHelp;
import org.throughline.usecase.team.SetUpTeam;
import org.throughline.usecase.team.ShowRoles;
import org.throughline.usecase.team.TeamDesk;
import org.throughline.usecase.team.TeamDrawings;
import org.throughline.usecase.team.TellUnreachable;

/** The first five minutes, set-up, members, and what is possible here. */
final class TeamTopic {
    private final Shared with;
    private final TeamDesk desk;
    private final TellUnreachable unreachable;

    TeamTopic(Shared with) {
        this.with = with;
        this.desk =
                new TeamDesk(with.kept, with.outside.directory(), with.planner, with.outside.messages(), with.clock);
        this.unreachable = new TellUnreachable(
                with.kept,
                with.outside.directory(),
                with.schedules,
                new TellUnreachable.Said(with.outside.messages(), with.wording, with.clock));
    }

    void serve(UseCases.Builder useCases) {
        var help = new GiveHelp(desk, with.outside.protocols(), new CommandParser(with.clock), with.wording);
        var setUp = new SetUpTeam(desk, with.minutes, with.wording);
        var members = new ChangeMembers(desk, with.wording);
        var proposals = new Proposals(with.kept, with.goals, with.outside.directory(), with.planner, with.clock);
        var roles = new ShowRoles(desk, proposals, with.outside.protocols(), with.wording);
        useCases.on(Asks.Help.class, help::help)
                .on(Asks.NotUnderstood.class, help::notUnderstood)
                .on(Asks.DidYouMean.class, help::didYouMean)
                .on(Asks.WhoSeesWhat.class, help::whoSeesWhat)
                .on(Asks.ListProtocols.class, help::protocols)
                .on(Asks.ShowRoles.class, roles::show)
                .on(Asks.ShowMembers.class, members::show)
                .on(OpensMeeting.OpenSetUp.class, setUp::open)
                .on(MeetingActs.SetUp.class, setUp::keep)
                .on(OpensMeeting.OpenMembers.class, members::open)
                .on(MeetingActs.SetMembers.class, members::keep);
    }

    /** Who hears of rooms and people that cannot be reached any more. */
    LostContact lostContact() {
        return unreachable;
    }

    void draw(Drawings.Builder drawn) {
        var teams = new TeamDrawings(desk, with.languages, with.wording);
        drawn.on(Subject.Welcome.class, (subject, message) -> teams.welcome(subject))
                .on(Subject.LeaderJoined.class, (subject, message) -> teams.leaderJoined(subject))
                .on(Subject.RoomUnreachable.class, unreachable::drawRoom)
                .on(Subject.PersonUnreachable.class, unreachable::drawPerson);
    }
}
