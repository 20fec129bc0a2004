/** Posting in Slack, tried on a Slack of our own that misbehaves. */
@NullMarked
package org.throughline.adapter.slack.delivery;

import org.jspecify.annotations.NullMarked;
