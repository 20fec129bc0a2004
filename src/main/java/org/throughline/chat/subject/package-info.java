/** What a message in a room is about. */
@NullMarked
package org.throughline.chat.subject;

import org.jspecify.annotations.NullMarked;
