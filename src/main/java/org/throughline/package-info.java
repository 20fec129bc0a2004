/** The command line: reads the arguments, wires the bot, waits for its end. */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
