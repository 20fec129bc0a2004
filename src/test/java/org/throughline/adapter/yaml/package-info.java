/** Tests of reading YAML with places. */
@NullMarked
package org.throughline.adapter.yaml;

import org.jspecify.annotations.NullMarked;
