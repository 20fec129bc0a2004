package org.throughline.adapter.http;

import java.util.function.BooleanSupplier;

/** One thing the bot needs to serve; {@code works} may block for a moment and may throw, which counts as not working. */
public record Probe(String name, BooleanSupplier works) {}
