package org.throughline.chat.view.session;

import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;

/** How to call people, and in which language. */
public record Wordings(Names names, Texts texts) {}
