/** What a team works towards: improvement goals, indicators and adjustments. */
@NullMarked
package org.throughline.domain.goal;

import org.jspecify.annotations.NullMarked;
