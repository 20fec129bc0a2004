/** Tests of sessions, their notes and their gates. */
@NullMarked
package org.throughline.domain.session;

import org.jspecify.annotations.NullMarked;
