package org.throughline.domain.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.TeamId;

/** One session whose gates a test asks while people add to it. */
final class GateFixture {

    static final PersonId MARIA = new PersonId("sandbox/maria");
    static final PersonId BEN = new PersonId("sandbox/ben");
    static final Instant NOW = Instant.parse("2026-11-05T20:10:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-05");
    static final TeamId TEAM = new TeamId(new UUID(0, 4));

    private final Protocol protocol;
    private Session session;
    private Commitments commitments = Commitments.NONE;

    /** Maria moves the session, Ben records it; both are present and every step was begun. */
    GateFixture(Protocol protocol) {
        this.protocol = protocol;
        Roles roles = new Roles(Map.of(Role.FACILITATOR, MARIA, Role.RECORDER, BEN), BEN);
        StepId first = protocol.steps().get(0).id();
        Opening opening = new Opening("Leave with one change to try", roles, NOW, 45, null, null, null);
        session = Session.start(TEAM, protocol.ref(), first, opening, NOW)
                .arrive(MARIA, false)
                .arrive(BEN, false);
        protocol.steps().forEach(step -> change(before -> before.advance(step.id(), NOW)));
    }

    Session session() {
        return session;
    }

    void change(UnaryOperator<Session> change) {
        session = change.apply(session);
    }

    void know(Commitments known) {
        commitments = known;
    }

    Contribution by(PersonId person) {
        return new Contribution(session, person, NOW);
    }

    /** Adds an entry; fields and values take turns. */
    EntryId add(PersonId person, String step, String record, String... fieldsAndValues) {
        List<EntryValues> one = List.of(values(fieldsAndValues));
        change(before -> by(person).add(new StepId(step), new RecordName(record), one, false));
        List<Entry> entries = session.notes().entries();
        return entries.get(entries.size() - 1).id();
    }

    void addForTheTeam(String step, String record, String... fieldsAndValues) {
        List<EntryValues> one = List.of(values(fieldsAndValues));
        change(before -> by(BEN).add(new StepId(step), new RecordName(record), one, true));
    }

    List<Missing> missing(String step) {
        return gate().missing(step(step));
    }

    /** What is missing, as short words: what, how many, details. */
    List<String> words(String step) {
        return missing(step).stream().map(GateFixture::words).toList();
    }

    Gate gate() {
        return new Gate(protocol, session, commitments);
    }

    Step step(String id) {
        return protocol.step(new StepId(id));
    }

    static String words(Missing missing) {
        String detail = missing.detail().isEmpty() ? "" : " " + String.join(" ", missing.detail());
        return missing.what() + " " + missing.count() + detail;
    }

    private static EntryValues values(String... fieldsAndValues) {
        EntryValues all = new EntryValues(Map.of());
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            all = all.with(EntryValues.of(fieldsAndValues[i], fieldsAndValues[i + 1]));
        }
        return all;
    }
}
