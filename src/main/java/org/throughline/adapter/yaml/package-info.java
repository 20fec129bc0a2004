/** Reading YAML files that people write, with the place of every mistake; shared by all that read such files. */
@NullMarked
package org.throughline.adapter.yaml;

import org.jspecify.annotations.NullMarked;
