/** Cards and forms of set-up, members, roles and help. */
@NullMarked
package org.throughline.chat.view.team;

import org.jspecify.annotations.NullMarked;
