/** What people see: domain facts and words in, cards and forms out. */
@NullMarked
package org.throughline.chat.view;

import org.jspecify.annotations.NullMarked;
