package org.throughline.adapter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.testing.PostgresForTests;

/** Two processes on one database, each with what it read last. */
class LastVersionsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:10:00Z");
    private static final PersonId MARIA = new PersonId("sandbox/maria");
    private static final PersonId BEN = new PersonId("sandbox/ben");

    private Database here;
    private Database there;
    private SessionId id;

    @BeforeEach
    void aSessionThatBothHaveRead() {
        PostgresServer server = PostgresForTests.newDatabase();
        here = Database.on(server, 2);
        there = Database.on(server, 2);
        Team team = Team.inRoom(new RoomId("sandbox/grade-4"), "Grade 4", ZoneOffset.UTC, Locale.ENGLISH);
        here.repositories().teams().add(team);
        var opening = new Opening(
                "One change",
                new Roles(Map.of(Role.FACILITATOR, MARIA, Role.RECORDER, BEN), null),
                NOW,
                45,
                null,
                null,
                null);
        var protocol = new ProtocolRef(new ProtocolId("quick"), "1");
        Session session = Session.start(team.id(), protocol, new StepId("focus"), opening, NOW);
        here.repositories().sessions().add(session);
        id = session.id();
        assertThat(List.of(read(here), read(there))).containsOnly(session);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void what_another_process_changed_is_read() {
        arrive(there, MARIA);
        arrive(here, BEN);
        arrive(there, new PersonId("sandbox/priya"));

        assertThat(read(here).attendance().members())
                .containsExactly(MARIA, BEN, new PersonId("sandbox/priya"))
                .isEqualTo(read(there).attendance().members());
    }

    @Test
    void what_another_process_changed_in_a_team_is_read() {
        Team team = here.repositories().teams().find(read(here).team()).orElseThrow();
        there.repositories().teams().save(team.withMember(BEN, NOW));

        assertThat(here.repositories()
                        .teams()
                        .findByRoom(team.room())
                        .orElseThrow()
                        .includes(BEN))
                .isTrue();
    }

    @Test
    void what_was_undone_is_not_taken_for_what_somebody_else_then_did() {
        assertThatThrownBy(() -> here.transactions().run(() -> {
                    arrive(here, MARIA);
                    assertThat(read(here).attendance().includes(MARIA)).isTrue();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        arrive(there, BEN);

        assertThat(read(here).attendance().members()).containsExactly(BEN);
    }

    private void arrive(Database database, PersonId person) {
        database.repositories().sessions().save(read(database).arrive(person, false));
    }

    private Session read(Database database) {
        return database.repositories().sessions().find(id).orElseThrow();
    }
}
