package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** Changes what a session starts with: outcome, protocol, roles, minutes, goal. */
public final class StartForm {
    public static final String OUTCOME = "outcome";
    public static final String PROTOCOL = "protocol";
    public static final String FACILITATOR = "facilitator";
    public static final String RECORDER = "recorder";
    public static final String MINUTES = "minutes";
    public static final String GOAL = "goal";
    private static final int LONGEST = 300;

    private StartForm() {}

    public static Form of(StartProposal proposal, List<Protocol> protocols, Names names, Texts texts) {
        var fields = new ArrayList<Field>();
        fields.add(text(OUTCOME, texts.get("session.fact.outcome"), true, StartCard.outcome(proposal, texts)));
        fields.add(new Field.OneOf(
                base(
                        PROTOCOL,
                        texts.get("session.fact.protocol"),
                        proposal.protocol().ref().id().value()),
                protocols.stream()
                        .map(one -> new Field.Choice(one.ref().id().value(), texts.of(one.title())))
                        .toList()));
        fields.add(person(FACILITATOR, Role.FACILITATOR, proposal, names, texts));
        fields.add(person(RECORDER, Role.RECORDER, proposal, names, texts));
        fields.add(new Field.Number(base(
                MINUTES,
                texts.get("session.fact.minutes"),
                String.valueOf(proposal.protocol().minutes()))));
        ImprovementGoal goal = proposal.goal();
        fields.add(text(GOAL, texts.get("session.fact.goal"), false, goal == null ? null : goal.statement()));
        return Form.of(
                texts.get("session.start.form"),
                texts.get("session.button.start"),
                new MeetingActs.BeginAs(proposal.protocol().ref().id()),
                fields.toArray(Field[]::new));
    }

    private static Field text(String name, String label, boolean required, @Nullable String value) {
        var values = value == null ? List.<String>of() : List.of(value);
        return new Field.Text(new Field.Base(name, label, "", required, values), false, LONGEST);
    }

    private static Field.Base base(String name, String label, String value) {
        return new Field.Base(name, label, "", true, List.of(value));
    }

    private static Field person(String name, Role role, StartProposal proposal, Names names, Texts texts) {
        PersonId held = proposal.roles().get(role);
        var values = held == null ? List.<String>of() : List.of(held.value());
        return Field.People.oneOf(
                new Field.Base(name, texts.capital(texts.word("role", role.code())), "", true, values),
                People.choices(proposal.candidates(), names));
    }
}
