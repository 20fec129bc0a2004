package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A modal somebody has before them.
 *
 * @param trigger the interaction that opened it
 * @param view as the bot last sent it
 */
public record OpenedView(String id, String trigger, JsonNode view) {}
