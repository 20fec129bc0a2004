/** Tests of what is kept, on both databases. */
@NullMarked
package org.throughline.adapter.database;

import org.jspecify.annotations.NullMarked;
