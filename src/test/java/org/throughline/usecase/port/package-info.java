/** What every port promises, run against its fake, H2 and PostgreSQL. */
@NullMarked
package org.throughline.usecase.port;

import org.jspecify.annotations.NullMarked;
