/** What the bot does: one class per thing, and the dispatcher that runs them. */
@NullMarked
package org.throughline.usecase;

import org.jspecify.annotations.NullMarked;
