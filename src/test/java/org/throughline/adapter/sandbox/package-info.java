/** The sandbox over real HTTP, with its tables in an embedded database and the bot's own words in between. */
@NullMarked
package org.throughline.adapter.sandbox;

import org.jspecify.annotations.NullMarked;
