/** Slack: what people do there comes in, what the bot wants to say goes out, both in Slack's own shapes. */
@NullMarked
package org.throughline.adapter.slack;

import org.jspecify.annotations.NullMarked;
