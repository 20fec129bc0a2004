/** Tests of the status as people see it. */
@NullMarked
package org.throughline.chat.view.status;

import org.jspecify.annotations.NullMarked;
