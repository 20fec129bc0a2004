/** The third platform: a small school on a page of its own, with the API that page and scripts use. */
@NullMarked
package org.throughline.adapter.sandbox;

import org.jspecify.annotations.NullMarked;
