/** What owners see between meetings: the digest, and when the bot may write. */
@NullMarked
package org.throughline.chat.view.digest;

import org.jspecify.annotations.NullMarked;
