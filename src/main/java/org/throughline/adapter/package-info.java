/** Everything outside: one package per platform, store or file format, none of which sees another. */
@NullMarked
package org.throughline.adapter;

import org.jspecify.annotations.NullMarked;
