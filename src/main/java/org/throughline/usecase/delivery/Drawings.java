package org.throughline.usecase.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.codec.RecordCodec;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.port.OutgoingMessage;

/** Who draws which kind of subject; complete, or the start fails. */
public final class Drawings {
    private final Map<Class<?>, Drawing<Subject>> byKind;

    private Drawings(Map<Class<?>, Drawing<Subject>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    Optional<Card> draw(OutgoingMessage message) {
        Subject subject = message.subject();
        Drawing<Subject> drawing = byKind.get(subject.getClass());
        if (drawing == null) {
            throw new IllegalStateException("nobody draws " + subject.getClass());
        }
        return drawing.draw(subject, message);
    }

    /** Gathers drawings. */
    public static final class Builder {
        private final Map<Class<?>, Drawing<Subject>> byKind = new HashMap<>();

        public <S extends Subject> Builder on(Class<S> kind, Drawing<S> drawing) {
            Drawing<Subject> before = byKind.put(kind, (subject, message) -> drawing.draw(kind.cast(subject), message));
            if (before != null) {
                throw new IllegalStateException("two drawings of " + kind.getSimpleName());
            }
            return this;
        }

        /** {@link IllegalStateException} when a kind of subject has nobody to draw it. */
        public Drawings build() {
            for (Class<?> kind : RecordCodec.kinds(Subject.class)) {
                if (!byKind.containsKey(kind)) {
                    throw new IllegalStateException("nobody draws " + kind.getSimpleName());
                }
            }
            return partial();
        }

        /** For tests that deliver only some kinds. */
        public Drawings partial() {
            return new Drawings(byKind);
        }
    }
}
