package org.throughline.adapter.database;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.FormId;
import org.throughline.usecase.port.OpenForms;

/** Open forms in the table {@code open_form}. */
final class JdbcOpenForms implements OpenForms {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final Jdbi jdbi;

    JdbcOpenForms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<OpenForm> find(FormId id) {
        var sql = """
                select id, person, room, origin, form, opened_with, opened_at
                  from open_form
                 where id = :id
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map(JdbcOpenForms::openForm)
                .findFirst());
    }

    @Override
    public Optional<OpenForm> findDraft(OpenForm opened) {
        var sql = """
                select id, person, room, origin, form, opened_with, opened_at
                  from open_form
                 where person = :person
                   and room = :room
                   and origin = :origin
                   and submit = :submit
                   and draft
                 order by opened_at desc
                 limit 1
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("person", opened.person().value())
                .bind("room", opened.room().value())
                .bind("origin", opened.origin())
                .bind("submit", IntentCodec.encode(opened.form().submit()))
                .map(JdbcOpenForms::openForm)
                .findFirst());
    }

    @Override
    public void add(OpenForm form) {
        var sql = """
                insert into open_form (id, person, room, origin, form, submit, opened_with, opened_at, draft)
                values (:id, :person, :room, :origin, :form, :submit, :openedWith, :openedAt, :draft)
                """;
        execute(sql, form);
    }

    @Override
    public void save(OpenForm form) {
        var sql = """
                update open_form
                   set person = :person,
                       room = :room,
                       origin = :origin,
                       form = :form,
                       submit = :submit,
                       opened_with = :openedWith,
                       opened_at = :openedAt,
                       draft = :draft
                 where id = :id
                """;
        execute(sql, form);
    }

    @Override
    public void remove(FormId id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from open_form where id = :id")
                .bind("id", id.value())
                .execute());
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from open_form where opened_at < :moment")
                .bind("moment", moment)
                .execute());
    }

    private void execute(String sql, OpenForm form) {
        jdbi.useHandle(handle -> bind(handle.createUpdate(sql), form).execute());
    }

    private static Update bind(Update statement, OpenForm form) {
        return statement
                .bind("id", form.id().value())
                .bind("person", form.person().value())
                .bind("room", form.room().value())
                .bind("origin", form.origin())
                .bind("form", FormJson.write(form.form()))
                .bind("submit", IntentCodec.encode(form.form().submit()))
                .bind("openedWith", Json.write(form.openedWith().byField()))
                .bind("openedAt", form.openedAt())
                .bind("draft", form.isDraft());
    }

    private static OpenForm openForm(RowView row) {
        return new OpenForm(
                new FormId(row.getColumn("id", UUID.class)),
                new PersonId(row.getColumn("person", String.class)),
                new RoomId(row.getColumn("room", String.class)),
                row.getColumn("origin", String.class),
                FormJson.read(row.getColumn("form", String.class)),
                new FormValues(Json.read(row.getColumn("opened_with", String.class), FIELDS)),
                row.getColumn("opened_at", Instant.class));
    }
}
