/** Who is in the room: workspaces, schools, teams, members, people and their roles. */
@NullMarked
package org.throughline.domain.team;

import org.jspecify.annotations.NullMarked;
