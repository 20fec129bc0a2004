package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.port.Messages;

/** Seeds the school: at the first start, and again whenever somebody asks for an empty history. */
final class Reset {
    private final Parts parts;

    Reset(Parts parts) {
        this.parts = parts;
    }

    /** What a reset works with. */
    record Parts(SeededSchool school, Kept kept, Surroundings bot, Listeners listeners, Drawings drawings) {}

    /** What the platform itself keeps. */
    record Kept(MessageBook messages, AnswerBook answers, FormPlaces places, ClockMoves moves) {

        private void clear() {
            messages.clear();
            answers.clear();
            places.clear();
            moves.clear();
        }
    }

    /** At a start: the school and the first words in its channels, unless they are there. */
    void seedIfNew() {
        parts.bot.transactions().run(this::seed);
        parts.bot.couriers().drain();
    }

    /** The seeded school, an empty history and the machine's time. To be called while nobody acts. */
    ObjectNode run(@Nullable String key) {
        parts.bot.timeline().pausedFor(() -> parts.bot.transactions().run(() -> startOver(key)));
        parts.bot.couriers().drain();
        parts.listeners.wasReset();
        return parts.kept
                .answers()
                .find(key)
                .orElseGet(() -> parts.drawings.state(parts.bot.clock().instant()));
    }

    private void startOver(@Nullable String key) {
        parts.bot.eraseHistory().run();
        parts.kept.clear();
        parts.bot.clock().reset();
        seed();
        parts.kept
                .answers()
                .keepThroughReset(key, parts.drawings.state(parts.bot.clock().instant()));
    }

    private void seed() {
        parts.bot.schools().put(parts.school.toSchool());
        for (SeededRoom channel : parts.school.channels()) {
            Subject welcome = new Subject.Welcome(channel.roomId());
            if (parts.bot.messages().find(welcome).isEmpty()) {
                parts.bot.messages().raise(welcome, Messages.Target.room(channel.roomId()));
            }
        }
    }
}
