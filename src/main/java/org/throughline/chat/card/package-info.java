/** What the bot shows: cards, forms and their parts. */
@NullMarked
package org.throughline.chat.card;

import org.jspecify.annotations.NullMarked;
