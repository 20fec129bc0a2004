/** Tests of agreeing, looking at and owning action steps. */
@NullMarked
package org.throughline.usecase.action;

import org.jspecify.annotations.NullMarked;
