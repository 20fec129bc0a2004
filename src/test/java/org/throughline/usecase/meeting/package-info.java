/** Tests of meetings planned, moved, skipped and missed. */
@NullMarked
package org.throughline.usecase.meeting;

import org.jspecify.annotations.NullMarked;
