/** Tests of action steps as people see them. */
@NullMarked
package org.throughline.chat.view.action;

import org.jspecify.annotations.NullMarked;
