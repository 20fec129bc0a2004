/** Tests of what a status summary counts and keeps to itself. */
@NullMarked
package org.throughline.domain.status;

import org.jspecify.annotations.NullMarked;
