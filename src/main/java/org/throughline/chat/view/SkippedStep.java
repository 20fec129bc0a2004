package org.throughline.chat.view;

import org.throughline.domain.protocol.Localized;
import org.throughline.domain.session.SkipReason;

/** A step that a team left incomplete, and why. */
public record SkippedStep(Localized title, SkipReason reason) {}
