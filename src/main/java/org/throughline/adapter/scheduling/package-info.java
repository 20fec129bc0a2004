/** What is done again and again, on the clock of the machine, by one node of a cluster at a time. */
@NullMarked
package org.throughline.adapter.scheduling;

import org.jspecify.annotations.NullMarked;
