package org.throughline.adapter.database;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
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
        return jdbi.withHandle(
                handle -> handle.createQuery("select id, person, room, form from open_form where id = :id")
                        .bind("id", id.value())
                        .map(JdbcOpenForms::openForm)
                        .findFirst());
    }

    @Override
    public void add(OpenForm form) {
        execute("insert into open_form (id, person, room, form) values (:id, :person, :room, :form)", form);
    }

    @Override
    public void save(OpenForm form) {
        execute("update open_form set person = :person, room = :room, form = :form where id = :id", form);
    }

    @Override
    public void remove(FormId id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from open_form where id = :id")
                .bind("id", id.value())
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
                .bind("form", FormJson.write(form.form()));
    }

    private static OpenForm openForm(RowView row) {
        return new OpenForm(
                new FormId(row.getColumn("id", UUID.class)),
                new PersonId(row.getColumn("person", String.class)),
                new RoomId(row.getColumn("room", String.class)),
                FormJson.read(row.getColumn("form", String.class)));
    }
}
