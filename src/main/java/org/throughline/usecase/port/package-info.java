/** What use cases need from the outside: stores, messengers, clocks of work, protocols. */
@NullMarked
package org.throughline.usecase.port;

import org.jspecify.annotations.NullMarked;
