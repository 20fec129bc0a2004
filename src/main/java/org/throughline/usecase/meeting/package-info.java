/** Keeps meetings planned ahead, and what a team does about them: move, skip, say that it did not meet. */
@NullMarked
package org.throughline.usecase.meeting;

import org.jspecify.annotations.NullMarked;
