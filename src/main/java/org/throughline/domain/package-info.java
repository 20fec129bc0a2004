/** The rules of the product: plain Java, no I/O, no clock of its own. */
@NullMarked
package org.throughline.domain;

import org.jspecify.annotations.NullMarked;
