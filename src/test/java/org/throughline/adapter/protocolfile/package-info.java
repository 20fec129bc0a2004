/** Tests of protocol files: what they mean, and what is said about wrong ones. */
@NullMarked
package org.throughline.adapter.protocolfile;

import org.jspecify.annotations.NullMarked;
