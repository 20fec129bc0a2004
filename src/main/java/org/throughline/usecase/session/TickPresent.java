package org.throughline.usecase.session;

import java.time.Clock;
import java.util.List;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SessionForms;
import org.throughline.chat.view.session.Wordings;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Teams;

/** The facilitator ticks who is present; guests join by themselves. */
public final class TickPresent {
    private final SessionDesk desk;
    private final Teams teams;
    private final Countable countable;
    private final Wording wording;
    private final Clock clock;

    public TickPresent(SessionDesk desk, Teams teams, Countable countable, Wording wording, Clock clock) {
        this.desk = desk;
        this.teams = teams;
        this.countable = countable;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply open(OpensSession.OpenWhoIsHere intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session().requireNotOver();
        if (!session.isFacilitator(by.person())) {
            return TakeOver.offer(session, by, wording);
        }
        var in = new Wordings(wording, wording.to(by.person()));
        return new Reply.OpenForm(SessionForms.whoIsHere(session, countable.in(session, opened.team()), in));
    }

    /** Exactly those ticked are present; in a team never set up they are its members from now on. */
    public Reply keep(SessionActs.WhoIsHere intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session().requireNotOver();
        if (!session.isFacilitator(by.person())) {
            return TakeOver.offer(session, by, wording);
        }
        List<PersonId> ticked = by.values().list(SessionForms.PEOPLE).stream()
                .map(PersonId::new)
                .toList();
        List<PersonId> counted = countable.in(session, opened.team());
        List<PersonId> others =
                ticked.stream().filter(person -> !counted.contains(person)).toList();
        return others.isEmpty() ? keep(opened, ticked) : notCounted(others, by);
    }

    private Reply keep(OpenedSession opened, List<PersonId> ticked) {
        Team team = opened.team();
        if (!team.setUp() && !team.people().containsAll(ticked)) {
            teams.save(withMembers(team, ticked));
        }
        desk.saveWhole(opened.session().tickPresent(ticked));
        return Reply.DONE;
    }

    private Team withMembers(Team team, List<PersonId> ticked) {
        Team joined = team;
        for (PersonId person : ticked) {
            joined = joined.withMember(person, clock.instant());
        }
        return joined;
    }

    private Reply notCounted(List<PersonId> others, Interaction by) {
        var texts = wording.to(by.person());
        String names = texts.list(others.stream().map(wording::of).toList());
        return Reply.Invalid.field(SessionForms.PEOPLE, texts.get("session.here.not-counted", others.size(), names));
    }
}
