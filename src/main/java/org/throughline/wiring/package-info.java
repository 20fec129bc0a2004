/** Builds the bot from its settings, by hand and in reading order. */
@NullMarked
package org.throughline.wiring;

import org.jspecify.annotations.NullMarked;
