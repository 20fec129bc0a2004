/** Tests of who is asked when, and of what they answer. */
@NullMarked
package org.throughline.usecase.nudge;

import org.jspecify.annotations.NullMarked;
