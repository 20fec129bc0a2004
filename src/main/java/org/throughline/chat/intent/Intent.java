package org.throughline.chat.intent;

/** What a button or a typed command means. Its shape is trusted; the ids in it are not. */
public sealed interface Intent permits Opens, Acts {}
