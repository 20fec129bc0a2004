/** Workspaces install the bot, keep it, renew its tokens and take it out. */
@NullMarked
package org.throughline.adapter.slack.install;

import org.jspecify.annotations.NullMarked;
