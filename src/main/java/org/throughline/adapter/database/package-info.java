/** Keeps everything in H2 or PostgreSQL: the same migrations, the same statements. */
@NullMarked
package org.throughline.adapter.database;

import org.jspecify.annotations.NullMarked;
