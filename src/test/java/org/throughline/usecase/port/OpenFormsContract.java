package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** What {@link OpenForms} promise. */
public interface OpenFormsContract extends StoreContract {
    SessionId SESSION = SessionId.random();
    RoomId ROOM = new RoomId("sandbox/grade-4");

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
        store().openForms().save(opened.redrawn(redrawn));

        var kept = store().openForms().find(opened.id()).orElseThrow();
        assertThat(kept.form()).isEqualTo(redrawn);
        assertThat(kept.typed().byField())
                .containsOnly(Map.entry("text", List.of("línea 1\nlínea \"2\"")), Map.entry("any", List.of("b", "a")));
    }

    @Test
    default void a_removed_form_is_gone_and_cannot_be_saved() {
        var opened = opened();
        store().openForms().add(opened);

        store().openForms().remove(opened.id());
        store().openForms().save(opened);

        assertThat(store().openForms().find(opened.id())).isEmpty();
    }

    @Test
    default void what_somebody_typed_is_found_by_what_submitting_it_means() {
        var older = opened(NOW);
        var newer = opened(StoreContract.later(5));
        var untouched = opened(StoreContract.later(9));
        List.of(older, newer, untouched).forEach(store().openForms()::add);

        store().openForms().save(typedInto(newer));
        store().openForms().save(typedInto(older));

        assertThat(store().openForms().findDraft(opened())).contains(typedInto(newer));
    }

    @Test
    default void a_draft_is_one_persons_in_one_room_and_of_one_meaning() {
        var draft = typedInto(opened());
        store().openForms().add(draft);
        Form other = Form.of(
                "Add",
                "Keep",
                new StepActs.CarryAll(SessionId.random(), FOCUS),
                draft.form().fields().get(0));

        assertThat(store().openForms().findDraft(opened(BEN, ROOM, draft.form(), NOW)))
                .isEmpty();
        assertThat(store().openForms().findDraft(opened(MARIA, new RoomId("sandbox/grade-5"), draft.form(), NOW)))
                .isEmpty();
        assertThat(store().openForms().findDraft(opened(MARIA, ROOM, other, NOW)))
                .isEmpty();
        assertThat(store().openForms().findDraft(opened())).contains(draft);
    }

    @Test
    default void a_draft_that_started_with_the_words_of_a_message_is_found_with_that_message_only() {
        var added = typedInto(opened(StoreContract.later(1)));
        var kept = typedInto(opened(StoreContract.later(2)).from("C1:1.1"));
        List.of(added, kept).forEach(store().openForms()::add);

        assertThat(store().openForms().findDraft(opened())).contains(added);
        assertThat(store().openForms().findDraft(opened().from("C1:1.1"))).contains(kept);
        assertThat(store().openForms().findDraft(opened().from("C1:1.2"))).isEmpty();
    }

    @Test
    default void a_form_nobody_typed_in_is_no_draft() {
        var opened = opened();
        store().openForms().add(opened);
        store().openForms().save(opened.redrawn(opened.form()));

        assertThat(store().openForms().findDraft(opened())).isEmpty();
    }

    @Test
    default void old_forms_are_forgotten() {
        var old = opened(NOW);
        var kept = opened(StoreContract.later(1));
        List.of(old, kept).forEach(store().openForms()::add);

        store().openForms().forgetBefore(StoreContract.later(1));

        assertThat(store().openForms().find(old.id())).isEmpty();
        assertThat(store().openForms().find(kept.id())).contains(kept);
    }

    private static OpenForm opened() {
        return opened(NOW);
    }

    private static OpenForm opened(Instant at) {
        var choices = List.of(new Field.Choice("a", "A"), new Field.Choice("b", "B"));
        Form form = Form.of(
                        "Add evidence",
                        "Keep",
                        new StepActs.CarryAll(SESSION, FOCUS),
                        new Field.Text(base("text", "first"), true, 300),
                        new Field.Number(base("number", "1.5")),
                        new Field.Date(base("date", "2026-12-03")),
                        new Field.Time(base("time", "15:10")),
                        new Field.OneOf(base("one", "a"), choices),
                        new Field.AnyOf(base("any", "a", "b"), choices),
                        Field.People.anyOf(base("people"), choices))
                .withIntro("One thought per line");
        return opened(MARIA, ROOM, form, at);
    }

    private static OpenForm opened(PersonId person, RoomId room, Form form, Instant at) {
        return OpenForm.opened(person, room, form, at);
    }

    private static OpenForm typedInto(OpenForm open) {
        return open.redrawn(open.form().redrawn(new FormValues(Map.of("text", List.of("typed"))), Map.of()));
    }

    private static Field.Base base(String name, String... values) {
        return new Field.Base(name, "Label of " + name, "Help", true, List.of(values));
    }
}
