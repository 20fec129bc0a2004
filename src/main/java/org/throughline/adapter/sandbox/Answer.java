package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a person's act is answered: {@code {reply, text?, form?, errors?}}. */
record Answer(ObjectNode body) {

    static Answer done() {
        return reply("done");
    }

    static Answer whisper(String text) {
        return text("whisper", text);
    }

    static Answer refused(String reason) {
        return text("refused", reason);
    }

    static Answer form(ObjectNode form) {
        return reply("form").with(form);
    }

    static Answer invalid(Map<String, String> errors) {
        Answer answer = reply("invalid");
        ObjectNode byField = answer.body.putObject("errors");
        errors.forEach(byField::put);
        return answer;
    }

    /** The same with the form as it is asked now. */
    Answer with(ObjectNode form) {
        ObjectNode more = body.deepCopy();
        more.set("form", form);
        return new Answer(more);
    }

    private static Answer text(String reply, String text) {
        Answer answer = reply(reply);
        answer.body.put("text", text);
        return answer;
    }

    private static Answer reply(String reply) {
        return new Answer(JsonNodeFactory.instance.objectNode().put("reply", reply));
    }
}
