/** What the bot shows, drawn as Slack's Block Kit, and what people put into its forms, read back. */
@NullMarked
package org.throughline.adapter.slack.card;

import org.jspecify.annotations.NullMarked;
