/** Records as one line of text and back. */
@NullMarked
package org.throughline.chat.codec;

import org.jspecify.annotations.NullMarked;
