/** What people do in Slack, as interactions with the bot, and what the bot answers at once. */
@NullMarked
package org.throughline.adapter.slack.inbound;

import org.jspecify.annotations.NullMarked;
