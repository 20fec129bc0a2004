/** The sandbox's page in a real browser, driven over the DevTools protocol. */
@NullMarked
package org.throughline.browser;

import org.jspecify.annotations.NullMarked;
