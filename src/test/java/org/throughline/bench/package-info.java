/** Measures the bot; run by {@code mvn -q -Pbench test}, never by a test. */
@NullMarked
package org.throughline.bench;

import org.jspecify.annotations.NullMarked;
