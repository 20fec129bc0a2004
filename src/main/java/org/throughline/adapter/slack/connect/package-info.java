/** The bot's connection to Slack: which workspace a token belongs to, and the socket through which Slack speaks. */
@NullMarked
package org.throughline.adapter.slack.connect;

import org.jspecify.annotations.NullMarked;
