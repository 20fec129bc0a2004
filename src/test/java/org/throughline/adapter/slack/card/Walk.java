package org.throughline.adapter.slack.card;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.PostedCards;

/** One person's hands in the {@link BigSchool}: presses what is shown, fills what opens, and notes all that was seen. */
final class Walk {
    private final BigSchool school;
    private final Seen seen;
    private final RoomId room;
    private final Set<String> pressed = new HashSet<>();

    Walk(BigSchool school, Seen seen, String room) {
        this.school = school;
        this.seen = seen;
        this.room = new RoomId("slack-T1/" + room);
    }

    RoomId room() {
        return room;
    }

    Reply act(int person, Intent intent) {
        return act(person, intent, Map.of());
    }

    Reply act(int person, Intent intent, Map<String, List<String>> values) {
        Reply reply = school.act(school.person(person), room, intent, values);
        seen.answered(intent, reply);
        return reply;
    }

    /** Opens the form and submits it with everything filled in, these values in the place of some. */
    Reply fill(int person, Intent opens, String words, Map<String, List<String>> given) {
        if (!(act(person, opens) instanceof Reply.OpenForm open)) {
            return Reply.DONE;
        }
        Form form = open.form();
        Map<String, List<String>> values = new HashMap<>(new Filled(words).in(form));
        values.putAll(given);
        values.keySet()
                .retainAll(form.fields().stream().map(field -> field.name()).toList());
        return act(person, form.submit(), values);
    }

    /** Delivers what is wanted, and presses every button of that kind on everything that stands in the room or in a chat. */
    void lookAround(int person, Predicate<Intent> harmless) {
        school.deliver();
        List<PostedCards.Posted> posted = school.cards().all();
        posted.forEach(post -> seen.posted(post.message().subject(), post.card()));
        posted.stream()
                .flatMap(post -> post.card().buttons().stream())
                .forEach(button -> press(person, button, harmless));
    }

    private void press(int person, Button button, Predicate<Intent> harmless) {
        Intent intent = button.intent();
        if (harmless.test(intent) && pressed.add(person + IntentCodec.encode(intent))) {
            Reply reply = act(person, intent);
            more(reply).forEach(next -> press(person, next, harmless));
        }
    }

    private static Stream<Button> more(Reply reply) {
        return reply instanceof Reply.Whisper whisper ? whisper.card().buttons().stream() : Stream.of();
    }

    /** What can be pressed on the card of the subject, of that kind. */
    List<Intent> shown(Subject subject, Class<? extends Intent> kind) {
        school.deliver();
        return school.cards().all().stream()
                .filter(post -> post.message().subject().equals(subject))
                .flatMap(post ->
                        post.card().buttons().stream().map(Button::intent).filter(kind::isInstance))
                .toList();
    }

    /** Puts off every digest in the person's chat. */
    void later(int person) {
        school.deliver();
        school.cards().to(school.person(person)).stream()
                .flatMap(post -> post.card().buttons().stream().map(Button::intent))
                .filter(DigestActs.TomorrowMorning.class::isInstance)
                .toList()
                .forEach(intent -> act(person, intent));
    }

    PersonId person(int index) {
        return school.person(index);
    }
}
