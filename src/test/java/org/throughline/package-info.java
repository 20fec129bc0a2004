/** Tests of the whole: structure and start. */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
