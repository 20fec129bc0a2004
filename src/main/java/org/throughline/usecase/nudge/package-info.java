/** Asks owners about their steps before the next meeting, and keeps what they answer. */
@NullMarked
package org.throughline.usecase.nudge;

import org.jspecify.annotations.NullMarked;
