/** Tests of the HTTP server, over real sockets. */
@NullMarked
package org.throughline.adapter.http;

import org.jspecify.annotations.NullMarked;
