/** A Slack on loopback that keeps what it is told, holds its limits, and can be told to misbehave. */
@NullMarked
package org.throughline.testing.slack;

import org.jspecify.annotations.NullMarked;
