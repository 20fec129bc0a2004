package org.throughline.chat.intent;

/** An intent that changes something or shows something, and never answers with a form. */
public sealed interface Acts extends Intent permits Asks, MeetingActs, SessionActs, StepActs, ActionActs, DigestActs {}
