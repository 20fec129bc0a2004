package org.throughline.adapter.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.testing.Store;
import org.throughline.usecase.port.AllContracts;

/** What the ports promise, and what is true of the tables, on one real database. */
abstract class DatabaseContracts extends AllContracts {

    abstract Database database();

    /** What was kept is read from the tables, never from memory. */
    @Override
    protected Store store() {
        database().forget();
        return Store.of(database());
    }

    @BeforeEach
    void empty() {
        database().jdbi().useHandle(handle -> {
            TABLES_BY_DEPENDENCE.forEach(table -> handle.execute("delete from " + table));
            handle.execute("update clock_offset set millis = 0");
        });
    }

    private static final List<String> TABLES_BY_DEPENDENCE = List.of(
            "action_step",
            "adjustment",
            "session",
            "goal",
            "meeting",
            "team",
            "school",
            "planned_calendar",
            "person_pause",
            "open_form",
            "message_target",
            "outgoing_message",
            "inbound_seen",
            "protocol_version");

    @Test
    void nothing_leads_from_a_person_to_a_private_answer() {
        database().jdbi().useHandle(handle -> {
            assertThat(columns(handle, "tap_given")).containsExactlyInAnyOrder("session", "question", "person");
            assertThat(columns(handle, "tap_count"))
                    .containsExactlyInAnyOrder("session", "question", "answer", "given");
        });
    }

    @Test
    void messages_are_kept_without_what_they_say() {
        database()
                .jdbi()
                .useHandle(handle -> assertThat(columns(handle, "outgoing_message"))
                        .doesNotContain("text", "card", "content", "body", "payload"));
    }

    @Test
    void a_statement_that_fails_tells_no_log_what_it_was_given() {
        var sql = "insert into inbound_seen (workspace, request_key, kind) values ('w', :words, :words)";

        assertThatThrownBy(() -> database()
                        .jdbi()
                        .useHandle(handle -> handle.createUpdate(sql)
                                .bind("words", "what Maria said")
                                .execute()))
                .hasStackTraceContaining("insert into inbound_seen")
                .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain("Maria"));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static List<String> columns(Handle handle, String table) {
        return handle.createQuery("select column_name from information_schema.columns where table_name = :table")
                .bind("table", table)
                .mapTo(String.class)
                .list();
    }
}
