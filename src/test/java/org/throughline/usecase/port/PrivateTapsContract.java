package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;
import org.throughline.domain.team.PersonId;
import org.throughline.testing.AtOnce;

/** What {@link PrivateTaps} promise. */
public interface PrivateTapsContract extends StoreContract {

    @Test
    default void each_answer_is_counted_for_its_question() {
        SessionId session = addedSession(team("sandbox/grade-4")).id();
        kept().privateTaps().count(session, MARIA, TapQuestion.HEARD, TapAnswer.YES);
        kept().privateTaps().count(session, BEN, TapQuestion.HEARD, TapAnswer.YES);
        kept().privateTaps().count(session, MARIA, TapQuestion.ON_LEARNING, TapAnswer.NO);

        assertThat(kept().privateTaps().tally(session, TapQuestion.HEARD)).isEqualTo(Map.of(TapAnswer.YES, 2));
        assertThat(kept().privateTaps().tally(session, TapQuestion.ON_LEARNING)).isEqualTo(Map.of(TapAnswer.NO, 1));
    }

    @Test
    default void a_second_answer_of_the_same_person_is_not_counted() {
        SessionId session = addedSession(team("sandbox/grade-4")).id();

        boolean first = kept().privateTaps().count(session, MARIA, TapQuestion.HEARD, TapAnswer.YES);
        boolean second = kept().privateTaps().count(session, MARIA, TapQuestion.HEARD, TapAnswer.NO);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(kept().privateTaps().tally(session, TapQuestion.HEARD)).isEqualTo(Map.of(TapAnswer.YES, 1));
    }

    @Test
    default void another_session_is_counted_apart() {
        SessionId fourth = addedSession(team("sandbox/grade-4")).id();
        SessionId fifth = addedSession(team("sandbox/grade-5")).id();
        kept().privateTaps().count(fourth, MARIA, TapQuestion.HEARD, TapAnswer.YES);

        assertThat(kept().privateTaps().tally(fifth, TapQuestion.HEARD)).isEmpty();
        assertThat(kept().privateTaps().count(fifth, MARIA, TapQuestion.HEARD, TapAnswer.YES))
                .isTrue();
    }

    @Test
    default void twelve_people_at_once_are_all_counted() {
        SessionId session = addedSession(team("sandbox/grade-4")).id();

        AtOnce.run(
                12,
                i -> kept().privateTaps()
                        .count(session, new PersonId("sandbox/p" + i), TapQuestion.HEARD, TapAnswer.values()[i % 3]));

        assertThat(kept().privateTaps().tally(session, TapQuestion.HEARD))
                .isEqualTo(Map.of(TapAnswer.YES, 4, TapAnswer.PARTLY, 4, TapAnswer.NO, 4));
    }
}
