/** One run of a protocol by a team: what was added, what is missing, where it stands. */
@NullMarked
package org.throughline.domain.session;

import org.jspecify.annotations.NullMarked;
