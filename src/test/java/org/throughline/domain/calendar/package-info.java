/** Tests of meetings, school days and working hours. */
@NullMarked
package org.throughline.domain.calendar;

import org.jspecify.annotations.NullMarked;
