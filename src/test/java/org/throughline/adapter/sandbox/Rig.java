package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.HttpServer;
import org.throughline.adapter.http.HttpSettings;
import org.throughline.adapter.http.Meters;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.text.Languages;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.PersonId;
import org.throughline.testing.FakeClockOffset;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.delivery.SendDecision;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Transactions;
import org.throughline.usecase.time.DueHandlers;
import org.throughline.usecase.time.DueRows;
import org.throughline.usecase.time.DueWork;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/** A running sandbox with a bot of few words in it. */
final class Rig implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-30T15:00:00Z");

    final MovableClock clock = new MovableClock(new SettableClock(START.toString()), new FakeClockOffset());
    final FakeDatabase database = new FakeDatabase();
    final Jdbi jdbi = Jdbi.create("jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    final BotOfFewWords bot = new BotOfFewWords(database);

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private @Nullable Timeline timeline;

    Rig() {
        jdbi.useHandle(handle -> handle.createScript(migration()).execute());
        server = start();
    }

    /** A new process on the same data. */
    void restart() {
        server.close();
        server = start();
    }

    Timeline timeline() {
        return Objects.requireNonNull(timeline);
    }

    private HttpServer start() {
        JoinedTransactions transactions = new JoinedTransactions(database.transactions(), jdbi);
        Sandbox sandbox = new Sandbox(jdbi, transactions, clock);
        Wording wording = new Wording(new Languages(), sandbox.directory());
        Outbox outbox = new Outbox(database.messages(), transactions, List.of(sandbox.messenger()), clock, clock);
        Couriers couriers = new Couriers(
                outbox, bot.drawings(), (message, now) -> new SendDecision.Go(), Pace.of(1), new Random(1));
        OpenSandbox open = sandbox.open(new Surroundings(
                jdbi,
                transactions,
                new Dispatcher(bot.useCases(), transactions, database.inbound(), wording, clock),
                wording,
                new CommandParser(clock),
                database.openForms(),
                database.messages(),
                database.repositories().schools(),
                couriers,
                open(transactions, couriers),
                clock,
                database.messages()::clear));
        open.seedIfNew();
        HttpServer started = new HttpServer(
                new HttpSettings("127.0.0.1", 0, Duration.ofSeconds(5)),
                List.of(),
                new Meters(),
                List.of(new HttpPart(open::addRoutes, sandbox::letGo)));
        started.start();
        return started;
    }

    private Timeline open(Transactions transactions, Couriers couriers) {
        DueRows rows = new DueRows(
                database.repositories().meetings(), database.repositories().nudges(), database.messages());
        DueHandlers handlers = new DueHandlers((meeting, now) -> {}, (meeting, now) -> {}, bot::nudge);
        Timeline opened = new Timeline(clock, rows, new DueWork(transactions, rows, handlers, clock), couriers);
        timeline = opened;
        return opened;
    }

    /** An owner is to be asked at that moment. */
    void nudgeAt(Instant moment, String owner) {
        PersonId person = new PersonId("sandbox/" + owner);
        database.repositories().nudges().put(Nudge.waiting(MeetingId.random(), person, moment));
    }

    URI url() {
        return server.url();
    }

    Answered get(String path) {
        return send(HttpRequest.newBuilder(url().resolve(path)).build());
    }

    Answered post(String path, String body) {
        return send(HttpRequest.newBuilder(url().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'), StandardCharsets.UTF_8))
                .build());
    }

    /** What this person may see in the room, in order. */
    JsonNode messages(String room, String person) {
        return get("/sandbox/api/rooms/%s/messages?as=%s".formatted(room, person))
                .body();
    }

    /** The last message this person may see in the room. */
    JsonNode lastMessage(String room, String person) {
        JsonNode messages = messages(room, person);
        return messages.get(messages.size() - 1);
    }

    Answered say(String person, String room, String text) {
        return post("/sandbox/api/messages", "{'as':'%s','room':'%s','text':'%s'}".formatted(person, room, text));
    }

    /** Presses the button with this label on a message. */
    Answered press(String person, JsonNode message, String label) {
        return press(person, message.path("id").asText(), button(message, label));
    }

    Answered press(String person, String message, String button) {
        return post(
                "/sandbox/api/buttons", "{'as':'%s','message':'%s','button':'%s'}".formatted(person, message, button));
    }

    static String button(JsonNode message, String label) {
        for (JsonNode button : message.path("buttons")) {
            if (button.path("label").asText().equals(label)) {
                return button.path("id").asText();
            }
        }
        throw new AssertionError("no button " + label + " on " + message);
    }

    Answered send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answered(response.statusCode(), new ObjectMapper().readTree(response.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A response with JSON in it. */
    record Answered(int status, JsonNode body) {}

    @Override
    public void close() {
        server.close();
    }

    private static String migration() {
        try (InputStream in = Rig.class.getResourceAsStream("/db/migration/common/V020__sandbox.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
