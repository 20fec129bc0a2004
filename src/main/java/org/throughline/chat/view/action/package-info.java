/** Action steps as people see them: parts of step cards, forms, and the cards of one's own steps. */
@NullMarked
package org.throughline.chat.view.action;

import org.jspecify.annotations.NullMarked;
