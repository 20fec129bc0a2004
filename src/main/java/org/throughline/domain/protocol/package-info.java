/** What a protocol file means: steps, questions, records and completion rules. */
@NullMarked
package org.throughline.domain.protocol;

import org.jspecify.annotations.NullMarked;
