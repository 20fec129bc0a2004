package org.throughline.usecase.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.view.team.Offer;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;

/** What a person can do where they are: most useful first. */
final class Offers {
    private final TeamDesk desk;

    Offers(TeamDesk desk) {
        this.desk = desk;
    }

    /** Names the place: {@code direct}, {@code new}, {@code team} or {@code outside}. */
    String place(Interaction by) {
        if (desk.isDirect(by.room())) {
            return "direct";
        }
        return desk.find(by.room())
                .filter(Team::setUp)
                .map(team -> team.includes(by.person()) ? "team" : "outside")
                .orElseGet(() -> desk.find(by.room()).isPresent() ? "team" : "new");
    }

    List<Offer> list(Interaction by) {
        return switch (place(by)) {
            case "direct" -> direct(by.person());
            case "new" -> inNewRoom(by.person());
            case "team" -> inTeam(by, desk.open(by));
            default -> outside(by.person());
        };
    }

    private List<Offer> direct(PersonId person) {
        List<Team> teams = desk.kept().teams().listOf(person);
        var offers = new ArrayList<Offer>();
        if (isLeader(person)) {
            offers.add(status());
        }
        offers.add(new Offer("mine", new Asks.Mine()));
        if (!teams.isEmpty()) {
            offers.add(agenda());
        }
        if (!teams.isEmpty() && !isLeader(person)) {
            offers.add(status());
        }
        offers.addAll(changes(teams));
        offers.add(pause(person));
        offers.add(protocols());
        offers.add(whoSeesWhat());
        return offers;
    }

    /** Where a meeting is planned, it can be moved and skipped. */
    private List<Offer> changes(List<Team> teams) {
        boolean planned =
                teams.stream().anyMatch(team -> desk.planner().findNext(team).isPresent());
        return planned
                ? List.of(new Offer("move", new Asks.ShowMoveMeeting()), new Offer("skip", new Asks.ShowSkipMeeting()))
                : List.of();
    }

    private List<Offer> inNewRoom(PersonId person) {
        return List.of(start(), setUp(), protocols(), new Offer("mine", new Asks.Mine()), pause(person), whoSeesWhat());
    }

    private List<Offer> inTeam(Interaction by, Team team) {
        var offers = new ArrayList<Offer>();
        offers.add(findOngoing(team)
                .map(session -> new Offer("carry-on", new MeetingActs.CarryOn(session.id())))
                .orElseGet(Offers::start));
        offers.add(agenda());
        offers.add(status());
        offers.add(new Offer("mine", new Asks.Mine()));
        offers.addAll(changes(List.of(team)));
        offers.add(new Offer("members", new Asks.ShowMembers()));
        offers.add(new Offer("roles", new Asks.ShowRoles()));
        offers.add(setUp());
        offers.add(protocols());
        offers.add(pause(by.person()));
        offers.add(whoSeesWhat());
        return offers;
    }

    private List<Offer> outside(PersonId person) {
        var offers = new ArrayList<Offer>();
        if (isLeader(person)) {
            offers.add(status());
        }
        offers.add(new Offer("mine", new Asks.Mine()));
        offers.add(new Offer("members", new Asks.ShowMembers()));
        offers.add(pause(person));
        offers.add(whoSeesWhat());
        return offers;
    }

    private Optional<Session> findOngoing(Team team) {
        return desk.kept().sessions().findOngoing(team.id());
    }

    private boolean isLeader(PersonId person) {
        return desk.readers(person.workspace()).stream()
                .anyMatch(leader -> leader.person().equals(person));
    }

    private Offer pause(PersonId person) {
        boolean paused = desk.kept()
                .pauses()
                .findUntil(person)
                .filter(until -> until.isAfter(desk.now()))
                .isPresent();
        return paused ? new Offer("resume", new DigestActs.Resume()) : new Offer("pause", new OpensMeeting.OpenPause());
    }

    private static Offer start() {
        return new Offer("start", new MeetingActs.Start(""));
    }

    private static Offer setUp() {
        return new Offer("setup", new OpensMeeting.OpenSetUp());
    }

    private static Offer agenda() {
        return new Offer("agenda", new Asks.ShowAgenda());
    }

    private static Offer status() {
        return new Offer("status", new Asks.ShowStatus(""));
    }

    private static Offer protocols() {
        return new Offer("protocols", new Asks.ListProtocols());
    }

    private static Offer whoSeesWhat() {
        return new Offer("who", new Asks.WhoSeesWhat());
    }
}
