package org.throughline.chat.view.team;

import java.util.List;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;

/** Changes who is on a team. */
public final class MembersForm {
    public static final String PEOPLE = "people";

    private MembersForm() {}

    public static Form of(Team team, List<PersonId> candidates, Names names, Texts texts) {
        return Form.of(
                        texts.get("setup.members.form"),
                        texts.get("setup.form.keep"),
                        new MeetingActs.SetMembers(),
                        PeopleField.of(PEOPLE, texts.get("setup.form.people"), team.people(), candidates, names))
                .withIntro(texts.get("setup.members.intro"));
    }
}
