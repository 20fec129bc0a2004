/** What use cases need from outside. */
@NullMarked
package org.throughline.usecase.port;

import org.jspecify.annotations.NullMarked;
