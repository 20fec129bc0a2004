package org.throughline.usecase;

import java.util.HashMap;
import java.util.Map;
import org.throughline.chat.codec.RecordCodec;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;

/** Which use case serves which intent; complete, or the start fails. */
public final class UseCases {
    private final Map<Class<?>, UseCase<Intent>> byIntent;

    private UseCases(Map<Class<?>, UseCase<Intent>> byIntent) {
        this.byIntent = Map.copyOf(byIntent);
    }

    Reply handle(Interaction by) {
        UseCase<Intent> useCase = byIntent.get(by.intent().getClass());
        if (useCase == null) {
            throw new IllegalStateException("no use case serves " + by.intent().getClass());
        }
        return useCase.handle(by.intent(), by);
    }

    /** Gathers use cases. */
    public static final class Builder {
        private final Map<Class<?>, UseCase<Intent>> byIntent = new HashMap<>();

        public <I extends Intent> Builder on(Class<I> intent, UseCase<I> useCase) {
            UseCase<Intent> before = byIntent.put(intent, (any, by) -> useCase.handle(intent.cast(any), by));
            if (before != null) {
                throw new IllegalStateException("two use cases serve " + intent.getSimpleName());
            }
            return this;
        }

        /** {@link IllegalStateException} when an intent has nobody to serve it. */
        public UseCases build() {
            for (Class<?> intent : RecordCodec.kinds(Intent.class)) {
                if (!byIntent.containsKey(intent)) {
                    throw new IllegalStateException("no use case serves " + intent.getSimpleName());
                }
            }
            return partial();
        }

        /** For tests that dispatch only some intents. */
        public UseCases partial() {
            return new UseCases(byIntent);
        }
    }
}
