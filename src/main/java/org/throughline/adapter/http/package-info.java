/** The one HTTP server: carries the routes of the platforms, says whether the bot lives and what it does. */
@NullMarked
package org.throughline.adapter.http;

import org.jspecify.annotations.NullMarked;
