package org.throughline.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/** A platform in memory, which can be told to misbehave at the next sends. */
public final class FakeMessenger implements Messenger {
    private final List<Post> posts = new ArrayList<>();
    private final Deque<Function<Supplier<DeliveryResult>, DeliveryResult>> troubles = new ArrayDeque<>();
    private final OnUnknown onUnknown;
    private int sends;

    /** One that posts two messages for the same id sent twice, unless {@code REPEAT} is what it asks for. */
    public FakeMessenger(OnUnknown onUnknown) {
        this.onUnknown = onUnknown;
    }

    /** A message that people see; {@code texts} are what it showed, the latest last. */
    public record Post(
            String ref,
            MessageId id,
            @Nullable String room,
            @Nullable String thread,
            List<String> texts) {

        public String text() {
            return texts.get(texts.size() - 1);
        }
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return workspace.value().equals("sandbox");
    }

    @Override
    public synchronized DeliveryResult post(OutgoingMessage message, Card card) {
        return send(() -> onUnknown == OnUnknown.REPEAT
                ? find(message.id()).map(there -> show(there, card)).orElseGet(() -> add(message, card))
                : add(message, card));
    }

    @Override
    public synchronized DeliveryResult edit(OutgoingMessage message, Card card) {
        return send(() -> posts.stream()
                .filter(post -> post.ref().equals(message.platformRef()))
                .findFirst()
                .map(there -> show(there, card))
                .orElseGet(DeliveryResult.Gone::new));
    }

    @Override
    public OnUnknown onUnknown(OutgoingMessage message) {
        return onUnknown;
    }

    @Override
    public synchronized DeliveryResult lookUp(OutgoingMessage message) {
        return send(() -> find(message.id())
                .<DeliveryResult>map(there -> new DeliveryResult.Delivered(there.ref()))
                .orElseGet(DeliveryResult.Gone::new));
    }

    /** Answers the next call with this instead of doing it. */
    public synchronized void nextAnswers(DeliveryResult result) {
        troubles.add(send -> result);
    }

    /** Does the next call and answers with what this makes of the reference. */
    public synchronized void nextPosts(Function<String, DeliveryResult> answer) {
        troubles.add(send -> {
            var unused = send.get();
            return answer.apply(posts.get(posts.size() - 1).ref());
        });
    }

    /** Does the next call, then loses the answer. */
    public synchronized void nextAnswerIsLost() {
        troubles.add(send -> {
            DeliveryResult lost = send.get();
            throw new IllegalStateException("the connection was reset before " + lost);
        });
    }

    /** Runs this in the middle of the next call, before it is done. */
    public synchronized void duringNext(Runnable work) {
        troubles.add(send -> {
            work.run();
            return send.get();
        });
    }

    /** What people see, in the order in which it was posted. */
    public synchronized List<Post> posts() {
        return List.copyOf(posts);
    }

    public synchronized List<String> texts() {
        return posts.stream().map(Post::text).toList();
    }

    public synchronized void delete(String text) {
        posts.removeIf(post -> post.text().equals(text));
    }

    /** How often it was called to post or edit or look up. */
    public synchronized int sends() {
        return sends;
    }

    private DeliveryResult send(Supplier<DeliveryResult> work) {
        sends++;
        var trouble = troubles.poll();
        return trouble == null ? work.get() : trouble.apply(work);
    }

    private DeliveryResult add(OutgoingMessage message, Card card) {
        String room = message.target().room() != null
                ? message.target().room().value()
                : String.valueOf(message.target().person());
        String ref = "ref-" + (posts.size() + 1) + "-" + sends;
        posts.add(new Post(ref, message.id(), room, message.parentRef(), new ArrayList<>(List.of(card.summary()))));
        return new DeliveryResult.Delivered(ref);
    }

    private DeliveryResult show(Post there, Card card) {
        there.texts().add(card.summary());
        return new DeliveryResult.Delivered(there.ref());
    }

    private Optional<Post> find(MessageId id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }
}
