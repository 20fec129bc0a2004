/** The status of a team, for its members and for the leaders named for its school. */
@NullMarked
package org.throughline.usecase.status;

import org.jspecify.annotations.NullMarked;
