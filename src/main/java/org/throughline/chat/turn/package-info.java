/** One turn of the conversation: an interaction in, a reply out. */
@NullMarked
package org.throughline.chat.turn;

import org.jspecify.annotations.NullMarked;
