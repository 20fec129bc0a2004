/** Draws what is wanted and brings it to its room: once, in order, never stale. */
@NullMarked
package org.throughline.usecase.delivery;

import org.jspecify.annotations.NullMarked;
