/** Tests of who is asked about which meeting, and when. */
@NullMarked
package org.throughline.domain.nudge;

import org.jspecify.annotations.NullMarked;
