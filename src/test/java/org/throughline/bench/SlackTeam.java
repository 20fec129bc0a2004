package org.throughline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.bench.SlackBody.Somebody;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.RoomId;

/** Six people in a channel of Slack, and what they send. */
final class SlackTeam {
    private static final int PEOPLE = 6;

    private final List<Somebody> people;
    private final String channel;

    SlackTeam(int number) {
        this.channel = "C%03d".formatted(number);
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> new Somebody(BotInSlack.TEAM, "U%03dP%d".formatted(number, person), channel))
                .toList();
    }

    String channel() {
        return channel;
    }

    RoomId room() {
        return SlackIds.room(SlackIds.workspace(BotInSlack.TEAM), channel);
    }

    String[] users() {
        return people.stream().map(Somebody::user).toArray(String[]::new);
    }

    SlackBody begin(JsonNode pressed) {
        return SlackBody.press(people.get(0), new MeetingActs.Begin(new ProtocolId("data-inquiry")), pressed);
    }

    /** Everybody but the first, who is there already. */
    List<SlackBody> arrivals(Session session, JsonNode pressed) {
        return people.stream()
                .skip(1)
                .map(person -> SlackBody.press(person, new SessionActs.ImHere(session.id()), pressed))
                .toList();
    }

    /** One round of taps, each of which is kept: again and again, whatever was tapped before. */
    List<SlackBody> taps(Session session, JsonNode pressed) {
        var id = session.id();
        var step = session.current();
        List<SlackBody> taps = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            Intent noNames = new StepActs.NoNames(id, step, person % 2 == 0);
            taps.add(SlackBody.press(people.get(person), new StepActs.Pass(id, step), pressed));
            taps.add(SlackBody.press(people.get(person), noNames, pressed));
        }
        taps.add(SlackBody.press(people.get(0), new StepActs.WentRound(id, step), pressed));
        return taps;
    }

    List<SlackBody> commands() {
        return people.stream()
                .flatMap(person -> List.of("mine", "status").stream().map(text -> SlackBody.command(person, text)))
                .toList();
    }
}
