package org.throughline.adapter.database;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.FormId;
import org.throughline.usecase.port.OpenForms;

/** Open forms in the table {@code open_form}. */
final class JdbcOpenForms implements OpenForms {
    private final Jdbi jdbi;

    JdbcOpenForms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<OpenForm> find(FormId id) {
        var sql = """
                select id, person, room, form, opened_at, draft
                  from open_form
                 where id = :id
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map(JdbcOpenForms::openForm)
                .findFirst());
    }

    @Override
    public Optional<OpenForm> findDraft(PersonId person, Acts submit) {
        var sql = """
                select id, person, room, form, opened_at, draft
                  from open_form
                 where person = :person
                   and submit = :submit
                   and draft
                 order by opened_at desc
                 limit 1
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("person", person.value())
                .bind("submit", IntentCodec.encode(submit))
                .map(JdbcOpenForms::openForm)
                .findFirst());
    }

    @Override
    public void add(OpenForm form) {
        var sql = """
                insert into open_form (id, person, room, form, submit, opened_at, draft)
                values (:id, :person, :room, :form, :submit, :openedAt, :draft)
                """;
        execute(sql, form);
    }

    @Override
    public void save(OpenForm form) {
        var sql = """
                update open_form
                   set person = :person,
                       room = :room,
                       form = :form,
                       submit = :submit,
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
                .bind("form", FormJson.write(form.form()))
                .bind("submit", IntentCodec.encode(form.form().submit()))
                .bind("openedAt", form.openedAt())
                .bind("draft", form.draft());
    }

    private static OpenForm openForm(RowView row) {
        return new OpenForm(
                new FormId(row.getColumn("id", UUID.class)),
                new PersonId(row.getColumn("person", String.class)),
                new RoomId(row.getColumn("room", String.class)),
                FormJson.read(row.getColumn("form", String.class)),
                row.getColumn("opened_at", Instant.class),
                row.getColumn("draft", Boolean.class));
    }
}
