/** The words people see, in their language. */
@NullMarked
package org.throughline.chat.text;

import org.jspecify.annotations.NullMarked;
