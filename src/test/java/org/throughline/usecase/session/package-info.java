/** Tests of what a session is opened with and drawn from. */
@NullMarked
package org.throughline.usecase.session;

import org.jspecify.annotations.NullMarked;
