/** What must not be kept: words that could identify a student. */
@NullMarked
package org.throughline.domain.privacy;

import org.jspecify.annotations.NullMarked;
