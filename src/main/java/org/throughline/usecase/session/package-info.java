/** Starting, walking, closing and cutting short a session. */
@NullMarked
package org.throughline.usecase.session;

import org.jspecify.annotations.NullMarked;
