/** Setting teams up, who is on them, and what the bot says about itself. */
@NullMarked
package org.throughline.usecase.team;

import org.jspecify.annotations.NullMarked;
