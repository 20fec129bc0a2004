/** What becomes due by itself, and the clock by which it does. */
@NullMarked
package org.throughline.usecase.time;

import org.jspecify.annotations.NullMarked;
