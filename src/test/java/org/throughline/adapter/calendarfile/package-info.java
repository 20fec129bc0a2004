/** Tests of the calendar files. */
@NullMarked
package org.throughline.adapter.calendarfile;

import org.jspecify.annotations.NullMarked;
