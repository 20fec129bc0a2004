/** Whole journeys, driven from outside through the sandbox's API and read as plain text. */
@NullMarked
package org.throughline.script;

import org.jspecify.annotations.NullMarked;
