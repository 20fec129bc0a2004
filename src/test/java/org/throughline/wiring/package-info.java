/** Tests of reading the settings and of building the bot from them. */
@NullMarked
package org.throughline.wiring;

import org.jspecify.annotations.NullMarked;
