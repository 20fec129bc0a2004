package org.throughline.adapter.slack.card;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.turn.Reply;

/** What a walk came across: of each kind of card and form the longest and the shortest. */
final class Seen implements Reply.Cases<Void> {
    private final TreeMap<String, Sized<Card>> cards = new TreeMap<>();
    private final TreeMap<String, Sized<Form>> forms = new TreeMap<>();
    private final Set<Card> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private String asked = "";

    private record Sized<T>(T what, int length) {}

    void posted(Subject subject, Card card) {
        keep(subject.getClass().getSimpleName(), card);
    }

    void answered(Intent intent, Reply reply) {
        asked = intent.getClass().getSimpleName();
        reply.choose(this);
    }

    void eachCard(BiConsumer<String, Card> look) {
        cards.forEach((kind, card) -> look.accept(kind, card.what()));
    }

    void eachForm(BiConsumer<String, Form> look) {
        forms.forEach((kind, form) -> look.accept(kind, form.what()));
    }

    boolean has(String kind) {
        return cards.containsKey(kind + "-longest") || forms.containsKey(kind + "-longest");
    }

    private void keep(String kind, Card card) {
        if (known.add(card)) {
            keep(cards, kind, new Sized<>(card, PlainText.of(card).length()));
        }
    }

    private static <T> void keep(Map<String, Sized<T>> kept, String kind, Sized<T> one) {
        kept.merge(kind + "-longest", one, (before, now) -> before.length() >= now.length() ? before : now);
        kept.merge(kind + "-shortest", one, (before, now) -> before.length() <= now.length() ? before : now);
    }

    @Override
    public Void done(Reply.Done done) {
        return null;
    }

    @Override
    public Void refresh(Reply.Refresh refresh) {
        keep(asked, refresh.card());
        return null;
    }

    @Override
    public Void whisper(Reply.Whisper whisper) {
        keep(asked, whisper.card());
        return null;
    }

    @Override
    public Void openForm(Reply.OpenForm open) {
        keep(forms, asked, new Sized<>(open.form(), open.form().toString().length()));
        return null;
    }

    @Override
    public Void invalid(Reply.Invalid invalid) {
        return null;
    }

    @Override
    public Void refused(Reply.Refused refused) {
        return null;
    }
}
