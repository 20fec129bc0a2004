package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A message that one person alone sees in a conversation. */
public record Whisper(
        String conversation, String user, @Nullable String thread, String text, JsonNode blocks) {}
