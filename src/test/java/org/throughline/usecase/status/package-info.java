/** Tests of who reads the status of a team, and what. */
@NullMarked
package org.throughline.usecase.status;

import org.jspecify.annotations.NullMarked;
