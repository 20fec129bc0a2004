/** School calendars from YAML files: the days without school. */
@NullMarked
package org.throughline.adapter.calendarfile;

import org.jspecify.annotations.NullMarked;
