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
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** A form that is opened again: what somebody typed is in it, and everything else is as it is now. */
class OpenFormTest {
    private static final StepActs.CarryAll SUBMIT = new StepActs.CarryAll(SessionId.random(), new StepId("follow"));
    private static final OpenForm OPENED = OpenForm.opened(
            new PersonId("sandbox/maria"),
            new RoomId("sandbox/grade-4"),
            form("Bring notebooks", "2026-12-03"),
            Instant.parse("2026-11-23T20:10:00Z"));

    @Test
    void a_field_nobody_touched_shows_what_it_is_now() {
        OpenForm typed = typed(Map.of("text", List.of("Bring three"), "day", List.of("2026-12-03")));

        OpenForm again = typed.reopened(form("Bring notebooks", "2026-12-10"));

        assertThat(again.form()).isEqualTo(form("Bring three", "2026-12-10"));
        assertThat(again.typed()).isEqualTo(new FormValues(Map.of("text", List.of("Bring three"))));
    }

    @Test
    void a_field_that_was_emptied_stays_empty() {
        OpenForm again = typed(Map.of("text", List.of())).reopened(form("Bring notebooks", "2026-12-03"));

        assertThat(again.form().values().list("text")).isEmpty();
    }

    @Test
    void a_form_sent_back_as_it_was_opened_is_no_draft() {
        assertThat(typed(Map.of("text", List.of("Bring notebooks"))).isDraft()).isFalse();
        assertThat(typed(Map.of("text", List.of("Bring"))).isDraft()).isTrue();
    }

    private static OpenForm typed(Map<String, List<String>> values) {
        return OPENED.redrawn(OPENED.form().redrawn(new FormValues(values), Map.of()));
    }

    private static Form form(String text, String day) {
        return Form.of(
                "Action step",
                "Keep",
                SUBMIT,
                new Field.Text(new Field.Base("text", "What", "", true, List.of(text)), true, 300),
                new Field.Date(new Field.Base("day", "By", "", true, List.of(day))));
    }
}
