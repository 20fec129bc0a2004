/** Reads protocol files: YAML in, protocols of the domain out, or every problem with its file and line. */
@NullMarked
package org.throughline.adapter.protocolfile;

import org.jspecify.annotations.NullMarked;
