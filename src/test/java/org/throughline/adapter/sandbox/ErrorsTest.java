package org.throughline.adapter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that cannot be answered: unknown things are 404, malformed ones 400, and nothing changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorsTest {
    private static final String NO_ID = "2b0f5d2e-0000-4000-8000-000000000000";

    private Rig rig;

    @BeforeAll
    void open() {
        rig = new Rig();
    }

    @AfterAll
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "messages | {'as':'nobody','room':'grade-4','text':'Hi'}",
                "messages | {'as':'ben','room':'nowhere','text':'Hi'}",
                "messages | {'as':'ben','room':'grade-4','thread':'" + NO_ID + "','text':'Hi'}",
                "messages | {'as':'ben','room':'grade-4','thread':'what','text':'Hi'}",
                "buttons | {'as':'nobody','message':'" + NO_ID + "','button':'b'}",
                "buttons | {'as':'ben','message':'" + NO_ID + "','button':'b'}",
                "buttons | {'as':'ben','message':'what','button':'b'}",
                "forms/" + NO_ID + " | {'as':'ben','values':{}}",
                "forms/what | {'as':'ben','values':{}}",
                "meetings | {'as':'ben'}",
                "forms | {'as':'ben','values':{}}",
            })
    void what_is_unknown_is_not_found(String call, String body) {
        Rig.Answered answer = rig.post("/sandbox/api/" + call, body);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("error").asText()).startsWith("There is no ");
        assertNothingChanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "messages | {'as':'ben','room':'grade-4','text':",
                "messages | {'as':'ben','room':'grade-4','text':'Hi'} {}",
                "messages | ['ben']",
                "messages | {}",
                "messages | {'as':'ben','room':'grade-4'}",
                "messages | {'as':'ben','room':'grade-4','text':5}",
                "messages | {'as':'ben','room':'grade-4','text':'  '}",
                "messages | {'as':'ben','room':'grade-4','text':'Hi\\u0000'}",
                "messages | {'as':'ben','room':'grade-4','text':'Hi','key':'\\u0000'}",
                "forms/" + NO_ID + " | {'as':'ben','values':{'people':['\\u0000']}}",
                "messages | {'as':['ben'],'room':'grade-4','text':'Hi'}",
                "messages | {'as':'ben','room':'grade-4','text':'Hi','thread':7}",
                "messages | {'as':'ben','room':'grade-4','text':'Hi','key':7}",
                "messages | {'as':'ben','room':'grade-4','text':'Hi','key':''}",
                "buttons | {'as':'ben','button':'b'}",
                "buttons | {'as':'ben','message':'" + NO_ID + "','button':true}",
                "forms/" + NO_ID + " | {'as':'ben'}",
                "forms/" + NO_ID + " | {'as':'ben','values':[]}",
                "clock | {}",
                "clock | {'to':'2026-12-01T00:00:00Z','by':'PT1H'}",
                "clock | {'to':'tomorrow'}",
                "clock | {'to':'2026-11-30T14:59:59Z'}",
                "clock | {'to':'+999999999-12-31T23:59:59Z'}",
                "clock | {'by':'-PT1H'}",
                "clock | {'by':'1 day'}",
                "clock | {'by':24}",
                "clock | {'toNext':'holiday'}",
                "reset | {'key':7}",
                "reset | no",
            })
    void what_is_malformed_is_a_bad_request(String call, String body) {
        Rig.Answered answer = rig.post("/sandbox/api/" + call, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("error").asText()).isNotEmpty();
        assertNothingChanged();
    }

    @Test
    void a_button_the_message_never_showed_is_not_found() {
        String message = rig.lastMessage("grade-4", "ben").path("id").asText();

        assertThat(rig.press("ben", message, "next-0123456789").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/sandbox/api/rooms/nowhere/messages?as=ben, 404",
        "/sandbox/api/rooms/grade-4/messages?as=nobody, 404",
        "/sandbox/api/rooms/grade-4/messages, 400"
    })
    void reading_follows_the_same_rules(String path, int status) {
        assertThat(rig.get(path).status()).isEqualTo(status);
    }

    private void assertNothingChanged() {
        assertThat(rig.messages("grade-4", "ben")).hasSize(1);
        assertThat(rig.get("/sandbox/api/state").body().path("now").asText()).isEqualTo("2026-11-30T15:00:00Z");
    }
}
