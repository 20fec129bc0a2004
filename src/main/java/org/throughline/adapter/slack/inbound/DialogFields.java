package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;

/** The fields of a dialog as they stand; Slack's library reads them with Gson, everything else here is Jackson. */
final class DialogFields {
    /** The action of every field of a form. */
    static final String ACTION = "v";

    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final ObjectMapper JSON = new ObjectMapper();

    private DialogFields() {}

    /** By block and action, as {@code view.state.values}; an empty object where Slack sent none. */
    static JsonNode of(View view) {
        if (view.getState() == null || view.getState().getValues() == null) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(GSON.toJson(view.getState().getValues()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
