/** What a leader and the team itself read about a team: counts, dates and the change it chose to share. */
@NullMarked
package org.throughline.domain.status;

import org.jspecify.annotations.NullMarked;
