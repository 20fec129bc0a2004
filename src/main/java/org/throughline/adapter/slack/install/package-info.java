/** Workspaces that install the bot themselves: the way in, their tokens under lock and key, and the way out. */
@NullMarked
package org.throughline.adapter.slack.install;

import org.jspecify.annotations.NullMarked;
