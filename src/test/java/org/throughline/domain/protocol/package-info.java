/** Tests of what a protocol knows of itself. */
@NullMarked
package org.throughline.domain.protocol;

import org.jspecify.annotations.NullMarked;
