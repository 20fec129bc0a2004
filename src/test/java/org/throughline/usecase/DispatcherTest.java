package org.throughline.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Languages;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.FakeDirectory;

/** Duplicates, lost races and refusals, each of them met by one act that pauses messages for an hour more. */
class DispatcherTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:10:00Z");
    private static final PersonId MARIA = new PersonId("sandbox/maria");
    private static final SessionActs.ImHere ACT = new SessionActs.ImHere(SessionId.random());

    private final FakeDatabase database = new FakeDatabase();
    private final List<Reply> heard = new ArrayList<>();

    @Test
    void an_act_delivered_twice_is_done_once_and_answered_alike() {
        Dispatcher dispatcher = answering(Reply.DONE);

        assertThat(act(dispatcher, "key")).isEqualTo(Reply.DONE);
        assertThat(act(dispatcher, "key")).isEqualTo(Reply.DONE);

        assertThat(hours()).isEqualTo(1);
        assertThat(heard).containsExactly(Reply.DONE);
    }

    @Test
    void words_said_once_are_not_said_again_of_the_same_act() {
        Dispatcher dispatcher = answering(new Reply.Whisper(Card.of("Noted.", new Element.Text("Noted."))));
        act(dispatcher, "key");

        Reply.Whisper again = (Reply.Whisper) act(dispatcher, "key");

        assertThat(again.card().summary()).isEqualTo("That was done already. Nothing was saved twice.");
        assertThat(hours()).isEqualTo(1);
    }

    @Test
    void an_act_that_would_now_be_refused_was_done_all_the_same() {
        var times = new AtomicInteger();
        Dispatcher dispatcher = doing(by -> {
            pauseOneHourMore();
            if (times.incrementAndGet() > 1) {
                throw new Refusal("refused.gone");
            }
            return Reply.DONE;
        });
        act(dispatcher, "key");

        assertThat(act(dispatcher, "key")).isEqualTo(Reply.DONE);
        assertThat(act(dispatcher, "another")).isInstanceOf(Reply.Refused.class);
        assertThat(hours()).isEqualTo(1);
    }

    @Test
    void without_a_key_and_with_another_one_it_is_another_act() {
        Dispatcher dispatcher = answering(Reply.DONE);

        act(dispatcher, null);
        act(dispatcher, null);
        act(dispatcher, "key");
        act(dispatcher, "another");

        assertThat(hours()).isEqualTo(4);
    }

    @Test
    void what_was_invalid_leaves_nothing_and_may_come_again_under_its_key() {
        var values = List.of(Reply.Invalid.of(Map.of("text", "Please fill this in.")), Reply.DONE)
                .iterator();
        Dispatcher dispatcher = doing(by -> {
            pauseOneHourMore();
            return values.next();
        });

        assertThat(act(dispatcher, "key")).isInstanceOf(Reply.Invalid.class);
        assertThat(hours()).isZero();
        assertThat(act(dispatcher, "key")).isEqualTo(Reply.DONE);
        assertThat(hours()).isEqualTo(1);
        assertThat(heard).containsExactly(Reply.DONE);
    }

    @Test
    void a_lost_race_is_run_again_until_it_is_won() {
        var times = new AtomicInteger();
        Dispatcher dispatcher = doing(by -> {
            pauseOneHourMore();
            if (times.incrementAndGet() < 3) {
                throw new StaleStateException("lost");
            }
            return Reply.DONE;
        });

        assertThat(act(dispatcher, "key")).isEqualTo(Reply.DONE);
        assertThat(hours()).isEqualTo(1);
    }

    @Test
    void a_race_that_is_always_lost_is_told_and_nothing_is_kept() {
        Dispatcher dispatcher = doing(by -> {
            pauseOneHourMore();
            throw new StaleStateException("lost");
        });

        Reply.Refused refused = (Reply.Refused) act(dispatcher, "key");

        assertThat(refused.reason()).startsWith("Not saved yet");
        assertThat(hours()).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void what_only_opens_a_form_opens_it_each_time() {
        var times = new AtomicInteger();
        Dispatcher dispatcher = dispatcher(new UseCases.Builder()
                .on(OpensMeeting.OpenMembers.class, (intent, by) -> {
                    times.incrementAndGet();
                    return Reply.DONE;
                })
                .partial());
        var opens = interaction(new OpensMeeting.OpenMembers(), "key");

        dispatcher.dispatch(opens);
        dispatcher.dispatch(opens);

        assertThat(times).hasValue(2);
    }

    @Test
    void what_breaks_leaves_nothing() {
        Dispatcher dispatcher = doing(by -> {
            pauseOneHourMore();
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> act(dispatcher, "key")).hasMessage("broken");
        assertThat(hours()).isZero();
    }

    private Dispatcher answering(Reply reply) {
        return doing(by -> {
            pauseOneHourMore();
            return reply;
        });
    }

    private Dispatcher doing(Function<Interaction, Reply> work) {
        return dispatcher(new UseCases.Builder()
                .on(SessionActs.ImHere.class, (intent, by) -> work.apply(by))
                .partial());
    }

    private Dispatcher dispatcher(UseCases useCases) {
        return new Dispatcher(
                useCases,
                database.transactions(),
                database.inbound(),
                new Wording(new Languages(), new FakeDirectory()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Reply act(Dispatcher dispatcher, @Nullable String key) {
        return dispatcher.dispatch(interaction(ACT, key), heard::add);
    }

    private static Interaction interaction(Intent intent, @Nullable String key) {
        return new Interaction(MARIA, new RoomId("sandbox/grade-4"), intent, FormValues.NONE, key);
    }

    private void pauseOneHourMore() {
        database.repositories().pauses().put(MARIA, NOW.plusSeconds((hours() + 1) * 3600L));
    }

    /** How often the act has had its effect. */
    private long hours() {
        return database.repositories()
                .pauses()
                .findUntil(MARIA)
                .map(until -> (until.getEpochSecond() - NOW.getEpochSecond()) / 3600)
                .orElse(0L);
    }
}
