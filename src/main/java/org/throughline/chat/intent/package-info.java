/** What a button or a typed command means. */
@NullMarked
package org.throughline.chat.intent;

import org.jspecify.annotations.NullMarked;
