/** Posts and edits messages in Slack within its limits, and knows what became of each. */
@NullMarked
package org.throughline.adapter.slack.delivery;

import org.jspecify.annotations.NullMarked;
