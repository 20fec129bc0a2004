/** Tests of what buttons and typed words mean. */
@NullMarked
package org.throughline.chat.intent;

import org.jspecify.annotations.NullMarked;
