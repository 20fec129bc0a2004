/** Who is asked about which meeting, when, and why not: rules over facts, without a clock. */
@NullMarked
package org.throughline.domain.nudge;

import org.jspecify.annotations.NullMarked;
