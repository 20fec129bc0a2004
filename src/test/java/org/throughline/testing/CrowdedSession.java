package org.throughline.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Messages;

/** One session of one team, at a step where everybody adds, driven through the dispatcher. */
public final class CrowdedSession {
    private static final StepId EXPLAIN = new StepId("explain");
    private static final RecordName VIEWS = new RecordName("other-view");

    private final WholeBot bot;
    private final RoomId room;
    private final List<PersonId> people;
    private final SessionId session;

    /** Starts a session in the room; only its first person is there. */
    public CrowdedSession(WholeBot bot, String room, int people) {
        this.bot = bot;
        this.room = new RoomId("sandbox/" + room);
        this.people = IntStream.range(0, people)
                .mapToObj(i -> new PersonId("sandbox/" + room + "-person-" + i))
                .toList();
        require(act(0, new MeetingActs.Begin(ProtocolShelf.DATA_INQUIRY.ref().id()), FormValues.NONE, null));
        Session started = bot.kept()
                .sessions()
                .findOngoing(
                        bot.kept().teams().findByRoom(this.room).orElseThrow().id())
                .orElseThrow();
        bot.kept().sessions().save(started.advance(EXPLAIN, bot.clock().instant()));
        this.session = started.id();
        bot.messages()
                .raise(
                        new Subject.StepCard(session, EXPLAIN),
                        Messages.Target.thread(this.room, new Subject.SessionCard(session)));
    }

    public Reply arrive(int person) {
        return act(person, new SessionActs.ImHere(session), FormValues.NONE, null);
    }

    /** The person says how else it could be read; the same key means the same act, delivered again. */
    public Reply add(int person, String text, @Nullable String key) {
        var values = new FormValues(Map.of("text", List.of(text)));
        return act(person, new StepActs.AddEntries(session, EXPLAIN, VIEWS), values, key);
    }

    public Session now() {
        return bot.kept().sessions().find(session).orElseThrow();
    }

    public List<String> texts() {
        return now().notes().of(VIEWS).stream()
                .map(entry -> entry.values().text("text"))
                .toList();
    }

    public RoomId room() {
        return room;
    }

    private Reply act(int person, Intent intent, FormValues values, @Nullable String key) {
        return bot.dispatcher().dispatch(new Interaction(people.get(person), room, intent, values, key));
    }

    private static void require(Reply reply) {
        if (!reply.kind().equals("done")) {
            throw new AssertionError("answered " + reply);
        }
    }
}
