package org.throughline.usecase.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.session.StartCard;
import org.throughline.chat.view.session.StartForm;
import org.throughline.chat.view.session.StartProposal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/**
 * What was decided about a session before it opens.
 *
 * @param outcome empty where it was left as proposed
 * @param minutes the time block, in minutes
 * @param goal words of a goal that differs from the proposed one; empty for the proposed one or none
 * @param errors what is wrong with which field of the form; empty when everything is fine
 */
record StartChoices(String outcome, Map<Role, PersonId> roles, int minutes, String goal, Map<String, String> errors) {
    private static final int LONGEST = 240;
    private static final Map<String, Role> ROLES =
            Map.of(StartForm.FACILITATOR, Role.FACILITATOR, StartForm.RECORDER, Role.RECORDER);

    /** {@code texts} in the team's language. */
    static StartChoices asProposed(StartProposal proposal, Texts texts) {
        return new StartChoices(
                texts.of(proposal.protocol().outcome()),
                proposal.roles(),
                proposal.protocol().minutes(),
                "",
                Map.of());
    }

    /** What was left as {@code shown} in the form becomes as {@code proposal} has it; what was changed stays. */
    static StartChoices read(StartProposal shown, StartProposal proposal, FormValues values, Texts texts) {
        var errors = new HashMap<String, String>();
        var roles = new HashMap<>(proposal.roles());
        ROLES.forEach((field, role) -> {
            String named = values.text(field);
            findCandidate(named, shown)
                    .filter(person -> !person.equals(shown.roles().get(role)))
                    .ifPresent(person -> roles.put(role, person));
            if (!named.isEmpty() && findCandidate(named, shown).isEmpty()) {
                errors.put(field, texts.get("form.person"));
            }
        });
        String outcome = values.text(StartForm.OUTCOME);
        if (outcome.isEmpty()) {
            errors.put(StartForm.OUTCOME, texts.get("form.required"));
        }
        boolean left = outcome.equals(StartCard.outcome(shown, texts));
        boolean sameMinutes = values.text(StartForm.MINUTES)
                .equals(String.valueOf(shown.protocol().minutes()));
        int minutes = sameMinutes ? proposal.protocol().minutes() : minutes(values, proposal, texts, errors);
        return new StartChoices(left ? "" : outcome, roles, minutes, goal(shown, values), errors);
    }

    private static Optional<PersonId> findCandidate(String named, StartProposal proposal) {
        return proposal.candidates().stream()
                .filter(person -> person.value().equals(named))
                .findFirst();
    }

    private static String goal(StartProposal proposal, FormValues values) {
        String goal = values.text(StartForm.GOAL);
        var known = proposal.goal();
        return known != null && known.statement().equals(goal) ? "" : goal;
    }

    /** With the protocol's own outcome where it was left as proposed; {@code texts} in the team's language. */
    StartChoices orOutcomeOf(Protocol protocol, Texts texts) {
        return outcome.isEmpty() ? new StartChoices(texts.of(protocol.outcome()), roles, minutes, goal, errors) : this;
    }

    private static int minutes(FormValues values, StartProposal proposal, Texts texts, Map<String, String> errors) {
        String typed = values.text(StartForm.MINUTES);
        if (typed.isEmpty()) {
            return proposal.protocol().minutes();
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 5 || Integer.parseInt(typed) > LONGEST) {
            errors.put(StartForm.MINUTES, texts.get("session.error.minutes", LONGEST));
            return 1;
        }
        return Integer.parseInt(typed);
    }
}
