/** Agreeing, looking at, handing over and listing action steps. */
@NullMarked
package org.throughline.usecase.action;

import org.jspecify.annotations.NullMarked;
