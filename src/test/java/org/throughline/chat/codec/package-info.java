/** Tests of records as text. */
@NullMarked
package org.throughline.chat.codec;

import org.jspecify.annotations.NullMarked;
