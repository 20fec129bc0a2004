package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.WorkspaceId;

/** What {@link Schools} promise. */
public interface SchoolsContract extends StoreContract {

    @Test
    default void a_school_comes_back_with_its_leaders_in_order() {
        School school = school(
                WORKSPACE,
                "Lincoln",
                new Leader(MARIA, LeaderTitle.PRINCIPAL),
                new Leader(BEN, LeaderTitle.ASSISTANT_PRINCIPAL));
        kept().schools().put(school);

        assertThat(kept().schools().findIn(WORKSPACE)).contains(school);
    }

    @Test
    default void a_school_put_again_takes_the_place_of_the_old() {
        School before = school(WORKSPACE, "Lincoln", new Leader(MARIA, LeaderTitle.PRINCIPAL));
        kept().schools().put(before);
        School after = new School(
                before.id(),
                WORKSPACE,
                "Lincoln Elementary",
                NEW_YORK,
                "district",
                List.of(new Leader(BEN, LeaderTitle.COACH)));

        kept().schools().put(after);

        assertThat(kept().schools().findIn(WORKSPACE)).contains(after);
    }

    @Test
    default void of_several_schools_the_first_by_name_is_found_and_none_of_another_workspace() {
        kept().schools().put(school(WORKSPACE, "Washington"));
        School first = school(WORKSPACE, "Lincoln");
        kept().schools().put(first);
        kept().schools().put(school(ELSEWHERE, "Adams"));

        assertThat(kept().schools().findIn(WORKSPACE)).contains(first);
        assertThat(kept().schools().findIn(new WorkspaceId("nowhere"))).isEmpty();
    }

    private static School school(WorkspaceId workspace, String name, Leader... leaders) {
        return new School(SchoolId.random(), workspace, name, NEW_YORK, "none", List.of(leaders));
    }
}
