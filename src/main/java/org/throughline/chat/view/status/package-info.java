/** The status of a team as people see it. */
@NullMarked
package org.throughline.chat.view.status;

import org.jspecify.annotations.NullMarked;
