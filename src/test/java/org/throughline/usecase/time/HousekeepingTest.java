package org.throughline.usecase.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.StepActs;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.port.OpenForms.OpenForm;

class HousekeepingTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("sandbox");

    private final SettableClock clock = new SettableClock("2026-11-23T20:10:00Z");
    private final Instant start = clock.instant();
    private final FakeDatabase database = new FakeDatabase();
    private final Housekeeping housekeeping = new Housekeeping(database.inbound(), database.openForms(), clock);

    @Test
    void a_form_is_kept_for_thirty_days_and_then_forgotten() {
        OpenForm form = opened();
        database.openForms().add(form);

        runAfter(Duration.ofDays(30));
        assertThat(database.openForms().find(form.id())).contains(form);

        runAfter(Duration.ofMillis(1));
        assertThat(database.openForms().find(form.id())).isEmpty();
    }

    @Test
    void a_request_is_known_for_two_weeks_and_then_forgotten() {
        database.inbound().note(WORKSPACE, "key", "done", start);

        runAfter(Duration.ofDays(14));
        assertThat(database.inbound().findKind(WORKSPACE, "key")).contains("done");

        runAfter(Duration.ofMillis(1));
        assertThat(database.inbound().findKind(WORKSPACE, "key")).isEmpty();
    }

    private void runAfter(Duration length) {
        clock.advance(length);
        housekeeping.run();
    }

    private OpenForm opened() {
        Form form = Form.of(
                "Park it",
                "Keep",
                new StepActs.CarryAll(SessionId.random(), new StepId("follow")),
                new Field.Text(new Field.Base("text", "What", "", true, List.of()), true, 300));
        return OpenForm.opened(new PersonId("sandbox/maria"), new RoomId("sandbox/grade-4"), form, start);
    }
}
