/** The language of conversation between people and the bot, without any platform. */
@NullMarked
package org.throughline.chat;

import org.jspecify.annotations.NullMarked;
