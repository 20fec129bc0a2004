/** Tests of the way into one workspace. */
@NullMarked
package org.throughline.adapter.slack.connect;

import org.jspecify.annotations.NullMarked;
