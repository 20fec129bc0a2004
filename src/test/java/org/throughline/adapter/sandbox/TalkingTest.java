package org.throughline.adapter.sandbox;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Saying something in rooms and threads, and who hears it. */
class TalkingTest {
    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void the_school_is_there_from_the_start() {
        JsonNode state = rig.get("/sandbox/api/state").body();

        assertThatJson(state).node("now").isEqualTo("2026-11-30T15:00:00Z");
        assertThatJson(state).node("people[2]").isEqualTo("""
                {id: 'maria', name: 'María Delgado', role: 'teacher', zone: 'America/Chicago', locale: 'es'}""");
        assertThatJson(state).node("rooms[2]").isEqualTo("""
                {id: 'music', name: 'music', kind: 'channel', members: ['jonas', 'sofia', 'carmen']}""");
        assertThatJson(state).node("rooms").isArray().contains("""
                {id: 'dm-ruth', name: 'Ruth Adeyemi', kind: 'direct', members: ['ruth']}""");
    }

    @Test
    void every_channel_has_heard_the_bots_first_words_and_no_direct_conversation_has() {
        for (String room : new String[] {"grade-4", "grade-5", "music"}) {
            assertThatJson(rig.messages(room, "carmen")).isEqualTo("""
                    [{id: '${json-unit.any-string}', thread: null, from: 'throughline', at: '2026-11-30T15:00:00Z',
                      edited: false, whisper: false, text: 'I help this team.\\n[Set our times] [Help]',
                      buttons: [{id: '${json-unit.any-string}', label: 'Set our times'},
                                {id: '${json-unit.any-string}', label: 'Help'}]}]""");
        }
        assertThat(rig.messages("dm-carmen", "carmen")).isEmpty();
    }

    @Test
    void the_first_words_are_said_once_whatever_restarts() {
        rig.restart();
        rig.restart();

        assertThat(rig.messages("grade-4", "maria")).hasSize(1);
    }

    @Test
    void people_talk_to_each_other_and_the_bot_stays_silent() {
        Rig.Answered answer = rig.say("maria", "grade-4", "Who has the exit tickets? I need help with them");

        assertThatJson(answer.body()).isEqualTo("{reply: 'done'}");
        assertThat(rig.messages("grade-4", "ben")).hasSize(2);
        assertThatJson(rig.lastMessage("grade-4", "ben")).isEqualTo("""
                {id: '${json-unit.any-string}', thread: null, from: 'maria', at: '2026-11-30T15:00:00Z', edited: false,
                 whisper: false, text: 'Who has the exit tickets? I need help with them', buttons: []}""");
    }

    @Test
    void the_bot_answers_the_one_who_asked_and_nobody_else_sees_it() {
        Rig.Answered answer = rig.say("maria", "grade-4", "/plc help");

        assertThatJson(answer.body()).isEqualTo("{reply: 'whisper', text: 'Here is what I can do.\\n[Mine]'}");
        assertThatJson(rig.lastMessage("grade-4", "maria")).node("whisper").isEqualTo(true);
        assertThatJson(rig.lastMessage("grade-4", "ben")).node("text").isEqualTo("/plc help");
    }

    @Test
    void a_mention_and_a_bare_command_word_are_for_the_bot_too() {
        assertThatJson(rig.say("ben", "grade-4", "@Throughline help").body())
                .node("reply")
                .isEqualTo("whisper");
        assertThatJson(rig.say("ben", "grade-4", "help").body()).node("reply").isEqualTo("whisper");
        assertThatJson(rig.say("ben", "grade-4", "@throughline, what now?").body())
                .node("text")
                .isEqualTo("I did not understand.");
    }

    @Test
    void in_a_direct_conversation_everything_is_for_the_bot_and_its_answer_is_an_ordinary_message() {
        Rig.Answered answer = rig.say("maria", "dm-maria", "anything at all");

        assertThatJson(answer.body()).node("reply").isEqualTo("whisper");
        assertThat(rig.messages("dm-maria", "maria")).hasSize(2);
        assertThatJson(rig.lastMessage("dm-maria", "maria")).node("whisper").isEqualTo(false);
    }

    @Test
    void an_answer_stands_in_the_thread_of_the_question() {
        String root = rig.lastMessage("grade-4", "ben").path("id").asText();

        Rig.Answered answer = rig.post("/sandbox/api/messages", """
                {'as': 'ben', 'room': 'grade-4', 'thread': '%s', 'text': 'help'}""".formatted(root));

        assertThatJson(answer.body()).node("reply").isEqualTo("whisper");
        JsonNode messages = rig.messages("grade-4", "ben");
        assertThat(messages).hasSize(3);
        assertThat(messages.get(1).path("thread").asText()).isEqualTo(root);
        assertThat(messages.get(2).path("thread").asText()).isEqualTo(root);
    }

    @Test
    void who_replies_to_a_reply_stands_in_the_same_thread() {
        String root = rig.lastMessage("grade-4", "ben").path("id").asText();
        String body = "{'as': 'ben', 'room': 'grade-4', 'thread': '%s', 'text': 'Nice'}";
        rig.post("/sandbox/api/messages", body.formatted(root));

        rig.post(
                "/sandbox/api/messages",
                body.formatted(rig.lastMessage("grade-4", "ben").path("id").asText()));

        assertThat(rig.lastMessage("grade-4", "ben").path("thread").asText()).isEqualTo(root);
    }

    @Test
    void nobody_reads_a_room_they_are_not_in() {
        rig.say("maria", "dm-maria", "help");

        assertThat(rig.messages("grade-4", "ruth")).isEmpty();
        assertThat(rig.messages("dm-maria", "ben")).isEmpty();
    }

    @Test
    void who_is_not_in_a_room_is_told_so_and_nothing_is_said_there() {
        Rig.Answered answer = rig.say("ruth", "grade-4", "Hello");

        assertThatJson(answer.body()).isEqualTo("""
                {reply: 'refused',
                 text: 'You are not in #grade-4, so nothing was changed. Ask somebody from there, or act as one of them.'}""");
        assertThat(rig.messages("grade-4", "ben")).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_is_kindly_held_back() {
        Rig.Answered answer = rig.say("maria", "grade-4", "x".repeat(Conversation.LONGEST_TEXT + 1));

        assertThat(answer.body().path("reply").asText()).isEqualTo("refused");
        assertThat(answer.body().path("text").asText())
                .startsWith("Tiene más de 4")
                .contains("sigue aquí");
        assertThat(rig.messages("grade-4", "maria")).hasSize(1);
    }

    @Test
    void what_the_bot_refuses_is_an_answer_and_the_words_still_stand_there() {
        Rig.Answered answer = rig.say("ben", "grade-4", "/plc resume");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("reply").asText()).isEqualTo("refused");
        assertThat(rig.lastMessage("grade-4", "ben").path("text").asText()).isEqualTo("/plc resume");
    }
}
