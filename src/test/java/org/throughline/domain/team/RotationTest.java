package org.throughline.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final PersonId ANA = new PersonId("w/ana");
    private static final PersonId BEN = new PersonId("w/ben");
    private static final PersonId CARLA = new PersonId("w/carla");
    private static final PersonId DEV = new PersonId("w/dev");
    private static final Set<Role> ALL_ROLES = Set.of(Role.FACILITATOR, Role.RECORDER, Role.TIMEKEEPER, Role.DATA_LEAD);

    @Test
    void whoever_never_held_a_role_comes_before_whoever_did() {
        var rotation = new Rotation(List.of(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, BEN)));

        var proposed = rotation.propose(Set.of(Role.FACILITATOR, Role.RECORDER), List.of(ANA, BEN, CARLA));

        assertThat(proposed).containsEntry(Role.FACILITATOR, BEN).containsEntry(Role.RECORDER, ANA);
    }

    @Test
    void whoever_held_it_longest_ago_comes_first_when_all_have() {
        var rotation = new Rotation(List.of(
                Map.of(Role.FACILITATOR, ANA, Role.RECORDER, BEN), Map.of(Role.FACILITATOR, BEN, Role.RECORDER, ANA)));

        assertThat(rotation.propose(Set.of(Role.FACILITATOR, Role.RECORDER), List.of(ANA, BEN)))
                .containsEntry(Role.FACILITATOR, BEN)
                .containsEntry(Role.RECORDER, ANA);
    }

    @Test
    void four_people_hold_a_role_each() {
        var proposed = new Rotation(List.of()).propose(ALL_ROLES, List.of(ANA, BEN, CARLA, DEV));

        assertThat(proposed.values()).containsExactlyInAnyOrder(ANA, BEN, CARLA, DEV);
    }

    @Test
    void under_four_people_only_facilitator_and_recorder_are_named() {
        assertThat(new Rotation(List.of()).propose(ALL_ROLES, List.of(ANA, BEN, CARLA)))
                .containsOnlyKeys(Role.FACILITATOR, Role.RECORDER);
    }

    @Test
    void one_person_holds_both() {
        assertThat(new Rotation(List.of()).propose(ALL_ROLES, List.of(ANA)))
                .isEqualTo(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, ANA));
    }
}
