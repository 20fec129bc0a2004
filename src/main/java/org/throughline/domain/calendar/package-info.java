/** When a team meets and when school is on: series, meetings, no-school days and working hours. */
@NullMarked
package org.throughline.domain.calendar;

import org.jspecify.annotations.NullMarked;
