package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.RoomId;

/** What {@link OpenForms} promise. */
public interface OpenFormsContract extends StoreContract {

    @Test
    default void a_form_with_every_kind_of_field_comes_back_as_it_was() {
        var opened = opened();
        store().openForms().add(opened);

        assertThat(store().openForms().find(opened.id())).contains(opened);
    }

    @Test
    default void a_redrawn_form_keeps_what_was_typed_and_what_is_wrong() {
        var opened = opened();
        store().openForms().add(opened);

        Form redrawn = opened.form()
                .redrawn(
                        new FormValues(Map.of("text", List.of("línea 1\nlínea \"2\""), "any", List.of("b", "a"))),
                        Map.of("date", "Pick a day"));
        store().openForms().save(new OpenForms.OpenForm(opened.id(), MARIA, opened.room(), redrawn));

        assertThat(store().openForms().find(opened.id()).map(OpenForms.OpenForm::form))
                .contains(redrawn);
    }

    @Test
    default void a_removed_form_is_gone_and_cannot_be_saved() {
        var opened = opened();
        store().openForms().add(opened);

        store().openForms().remove(opened.id());
        store().openForms().save(opened);

        assertThat(store().openForms().find(opened.id())).isEmpty();
    }

    private static OpenForms.OpenForm opened() {
        var choices = List.of(new Field.Choice("a", "A"), new Field.Choice("b", "B"));
        Form form = Form.of(
                        "Add evidence",
                        "Keep",
                        new StepActs.CarryAll(SessionId.random(), FOCUS),
                        new Field.Text(base("text", "first"), true, 300),
                        new Field.Number(base("number", "1.5")),
                        new Field.Date(base("date", "2026-12-03")),
                        new Field.Time(base("time", "15:10")),
                        new Field.OneOf(base("one", "a"), choices),
                        new Field.AnyOf(base("any", "a", "b"), choices),
                        new Field.People(base("people"), true, choices))
                .withIntro("One thought per line");
        return new OpenForms.OpenForm(FormId.random(), MARIA, new RoomId("sandbox/grade-4"), form);
    }

    private static Field.Base base(String name, String... values) {
        return new Field.Base(name, "Label of " + name, "Help", true, List.of(values));
    }
}
