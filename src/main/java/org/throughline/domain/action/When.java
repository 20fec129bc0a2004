package org.throughline.domain.action;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A moment and the day it falls on.
 *
 * @param today in the team's zone
 */
public record When(Instant at, LocalDate today) {}
