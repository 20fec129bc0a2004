package org.throughline.usecase.delivery;

import java.time.Instant;
import org.throughline.chat.subject.Subject;

/** A message that has just arrived: {@code posted} anew, or else drawn anew where it stood. */
public record Delivery(Subject subject, Instant at, boolean posted) {}
