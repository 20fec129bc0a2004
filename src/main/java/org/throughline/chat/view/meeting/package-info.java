/** What a team sees around its meetings: agenda, changes, and whether it met. */
@NullMarked
package org.throughline.chat.view.meeting;

import org.jspecify.annotations.NullMarked;
