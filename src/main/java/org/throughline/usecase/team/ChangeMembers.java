package org.throughline.usecase.team;

import java.util.List;
import java.util.Optional;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.MembersCard;
import org.throughline.chat.view.team.MembersForm;
import org.throughline.chat.view.team.NoTeamCard;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;

/** Shows and changes who is on the team of a room; steps of people who leave stay, to be handed over. */
public final class ChangeMembers {
    private final TeamDesk desk;
    private final SetUpDefaults defaults;
    private final Wording wording;

    public ChangeMembers(TeamDesk desk, Wording wording) {
        this.desk = desk;
        this.defaults = new SetUpDefaults(desk);
        this.wording = wording;
    }

    public Reply show(Asks.ShowMembers intent, Interaction by) {
        Team team = desk.open(by);
        Texts texts = wording.to(by.person());
        if (desk.find(by.room()).isEmpty()) {
            return new Reply.Whisper(NoTeamCard.of(texts));
        }
        boolean changeable = !team.setUp() || team.includes(by.person());
        return new Reply.Whisper(MembersCard.of(desk.facts(team), changeable, wording, texts));
    }

    public Reply open(OpensMeeting.OpenMembers intent, Interaction by) {
        Team team = desk.openToChange(by);
        return new Reply.OpenForm(MembersForm.of(team, defaults.candidates(team), wording, wording.to(by.person())));
    }

    public Reply keep(MeetingActs.SetMembers intent, Interaction by) {
        Team team = desk.openToChange(by);
        Texts texts = wording.to(by.person());
        Optional<List<PersonId>> people = new MemberReading(desk.directory(), by.workspace())
                .find(by.values(), MembersForm.PEOPLE, defaults.candidates(team));
        if (people.isEmpty()) {
            return Reply.Invalid.field(MembersForm.PEOPLE, texts.get("setup.error.people"));
        }
        Team changed = team.withPeople(people.get(), desk.now());
        desk.save(changed);
        boolean changeable = !changed.setUp() || changed.includes(by.person());
        return new Reply.Whisper(MembersCard.of(desk.facts(changed), changeable, wording, texts));
    }
}
