/** People and rooms of Slack, tried on a Slack of our own. */
@NullMarked
package org.throughline.adapter.slack.people;

import org.jspecify.annotations.NullMarked;
