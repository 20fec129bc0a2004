/** Tests of the bot's words. */
@NullMarked
package org.throughline.chat.text;

import org.jspecify.annotations.NullMarked;
