package org.throughline.testing.slack;

/** A file that stands in a conversation. */
public record SharedFile(String conversation, String name, String content) {}
