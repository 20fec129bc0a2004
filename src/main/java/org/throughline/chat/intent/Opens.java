package org.throughline.chat.intent;

/** An intent that may answer with a form, and changes nothing. */
public sealed interface Opens extends Intent permits OpensMeeting, OpensSession {}
