/** Fakes, builders and a clock for tests. */
@NullMarked
package org.throughline.testing;

import org.jspecify.annotations.NullMarked;
