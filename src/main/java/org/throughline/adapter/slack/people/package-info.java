/** Who people are in Slack and which rooms there are, remembered for a while. */
@NullMarked
package org.throughline.adapter.slack.people;

import org.jspecify.annotations.NullMarked;
