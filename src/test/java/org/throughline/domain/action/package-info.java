/** Tests of action steps, their follow-up and the follow-through numbers. */
@NullMarked
package org.throughline.domain.action;

import org.jspecify.annotations.NullMarked;
