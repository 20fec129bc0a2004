/** The cards and forms of a session: starting it, its steps, its gates, its minutes. */
@NullMarked
package org.throughline.chat.view.session;

import org.jspecify.annotations.NullMarked;
