@NullMarked
package org.throughline.adapter.slack.card;

import org.jspecify.annotations.NullMarked;
