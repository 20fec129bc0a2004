/** Tests of set-up, members, roles and help. */
@NullMarked
package org.throughline.usecase.team;

import org.jspecify.annotations.NullMarked;
