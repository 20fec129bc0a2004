package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.testing.slack.SlackWorld.Conversation;
import org.throughline.testing.slack.SlackWorld.Installed;

/**
 * Slack's web API on a free port of loopback. It keeps what it is told in memory, counts what goes beyond Slack's
 * limits by its clock (and answers it with 429), and misbehaves as it is told to; safe for threads.
 */
public final class FakeSlack implements AutoCloseable {
    /** The app as the tests know it. */
    public static final String CLIENT_ID = AppMethods.CLIENT_ID;

    public static final String CLIENT_SECRET = AppMethods.CLIENT_SECRET;

    private static final String API = "/api/";
    private static final String HOOKS = "/hooks/";
    private static final String UPLOADS = "/uploads/";
    private static final String POST = "chat.postMessage";
    private static final String TIER_2 = "users.list";
    private static final List<String> TIER_3 = List.of("chat.update", "conversations.open", "conversations.history");

    private final Clock clock;
    private final SlackWorld world;
    private final SlackMethods methods;
    private final Uploads uploads;
    private final AppMethods app;
    private final ResponseUrls responseUrls;
    private final CallLimits limits;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<SlackCall> calls = new ArrayList<>();
    private final Map<String, Deque<Fault>> nextFaults = new HashMap<>();
    private FaultPlan plan = FaultPlan.none();
    private String scopes =
            "commands,chat:write,app_mentions:read,im:history,im:write,files:write,users:read,channels:read,groups:read";
    private volatile Duration latency = Duration.ZERO;

    private FakeSlack(Clock clock) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.clock = clock;
        this.world = new SlackWorld(clock);
        this.app = new AppMethods(world);
        this.responseUrls = new ResponseUrls(world, clock);
        this.limits = new CallLimits(clock);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.uploads = new Uploads(world, url() + UPLOADS);
        this.methods = new SlackMethods(world, uploads);
        server.setExecutor(threads);
        server.createContext(API, exchange -> serve(exchange, this::api));
        server.createContext(HOOKS, exchange -> serve(exchange, this::hook));
        server.createContext(UPLOADS, this::upload);
        server.start();
    }

    public static FakeSlack start(Clock clock) {
        try {
            return new FakeSlack(clock);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where methods are called, with a slash at the end, as {@code SlackConfig.setMethodsEndpointUrlPrefix} takes it. */
    public String apiUrl() {
        return url() + API;
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized void install(String team, String token, String botUser) {
        world.install(token, new Installed(team, botUser));
    }

    public synchronized void revoke(String token) {
        world.revoke(token);
    }

    /** Somebody let the app in: this code, once, is worth that. */
    public synchronized void offer(String code, OAuthGrant grant) {
        app.offer(code, grant);
    }

    /** This token is worth a socket, though nobody answers over it. */
    public void offerSocket(String appToken) {
        offerSocket(appToken, "ws://127.0.0.1:1/link");
    }

    /** This token is worth a socket at this address. */
    public synchronized void offerSocket(String appToken, String address) {
        app.offerSocket(appToken, address);
    }

    /** In which workspaces the organisation has the bot. */
    public synchronized void share(String organisation, String... teams) {
        world.workspacesOf.put(organisation, List.of(teams));
    }

    /** What {@code auth.test} says the token may do, separated by commas. */
    public synchronized void grant(String some) {
        scopes = some;
    }

    /** Adds the person, in place of one with the same id. */
    public synchronized void put(FakePerson person) {
        world.put(person);
    }

    /** Adds a channel with these members; the bot's user has to be among them to write there. */
    public synchronized void addChannel(String team, String id, String name, String... members) {
        world.addChannel(team, id, name).members.addAll(List.of(members));
    }

    /** Adds a conversation of a few people without a name, of which Slack tells the bot nothing. */
    public synchronized void addGroup(String team, String id, String... members) {
        addChannel(team, id, "", members);
        world.there(id).ofAGroup = true;
    }

    public synchronized void join(String channel, String user) {
        world.there(channel).members.add(user);
    }

    public synchronized void leave(String channel, String user) {
        world.there(channel).members.remove(user);
    }

    public synchronized void archive(String channel, boolean archived) {
        world.there(channel).archived = archived;
    }

    public synchronized void rename(String channel, String name) {
        world.there(channel).name = name;
    }

    /** Somebody deletes a message. */
    public synchronized void delete(SlackPost post) {
        world.there(post.conversation()).posts.remove(post.ts());
    }

    /** A new address for answers to one interaction; {@code ts} is the message acted on, null for a command. */
    public synchronized String responseUrl(String channel, String user, @Nullable String ts) {
        return url() + HOOKS + responseUrls.create(channel, user, ts);
    }

    /** The next calls of this method go wrong in these ways, one after the other. */
    public synchronized void next(String method, Fault... faults) {
        nextFaults.computeIfAbsent(method, any -> new ArrayDeque<>()).addAll(List.of(faults));
    }

    public synchronized void plan(FaultPlan faults) {
        plan = faults;
    }

    /** Every call takes at least that long, by the clock of the machine. */
    public void latency(Duration each) {
        latency = each;
    }

    /** What stands in a channel or, for a person's id, in their direct conversation, by timestamp. */
    public synchronized List<SlackPost> posts(String where) {
        Optional<Conversation> direct = world.findDirect(where);
        if (direct.isEmpty() && where.startsWith("U")) {
            return List.of();
        }
        return List.copyOf(direct.orElseGet(() -> world.there(where)).posts.values());
    }

    public synchronized List<SlackPost> allPosts() {
        return world.allPosts();
    }

    public synchronized List<Whisper> whispers() {
        return List.copyOf(world.whispers);
    }

    /** Modals in the order in which they were opened. */
    public synchronized List<OpenedView> views() {
        return List.copyOf(world.views.values());
    }

    /** The person's home as it was last published; an empty object before. */
    public synchronized JsonNode home(String user) {
        return world.homes.getOrDefault(user, SlackWorld.nothing());
    }

    public synchronized List<SharedFile> files() {
        return uploads.shared();
    }

    public synchronized List<SlackCall> calls() {
        return List.copyOf(calls);
    }

    public synchronized List<SlackCall> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What went beyond Slack's limits. */
    public List<String> violations() {
        return limits.violations();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @FunctionalInterface
    private interface Served {
        Fault answer(String path, Parameters with);
    }

    private void serve(HttpExchange exchange, Served served) throws IOException {
        try (exchange) {
            Parameters with = Parameters.read(exchange);
            String path = exchange.getRequestURI().getPath();
            String name = path.substring(path.indexOf('/', 1) + 1);
            Fault answer = served.answer(name, with);
            pause(latency);
            if (answer.status() == Fault.STALL) {
                pause(Duration.ofMinutes(5));
            } else if (answer.status() != Fault.DROP) {
                send(exchange, answer);
            }
        }
    }

    private synchronized Fault api(String method, Parameters with) {
        String team = world.findTeam(with.get("token"));
        Duration pause = limits.pauseLeft(team, method, with.get("channel"));
        Fault answer = pause.isZero()
                ? faulty(method, with)
                : Fault.tooMany((int) pause.plusMillis(999).toSeconds());
        if (answer.status() == Fault.TOO_MANY && pause.isZero()) {
            limits.hold(team, method, with.get("channel"), answer.retryAfter());
        }
        calls.add(new SlackCall(method, with.values(), clock.instant(), Math.max(0, answer.status())));
        return answer;
    }

    private Fault faulty(String method, Parameters with) {
        Optional<Fault> fault = nextFault(method);
        Fault answer = fault.filter(planned -> !planned.done()).orElseGet(() -> withinLimits(method, with));
        return answer.status() == 200 ? fault.filter(Fault::done).orElse(answer) : answer;
    }

    private Fault withinLimits(String method, Parameters with) {
        try {
            if (app.serves(method)) {
                return ok(app.call(method, with));
            }
            String team = world.bot(with.get("token")).team();
            return allows(team, method, with) ? ok(methods.call(method, with)) : Fault.tooMany(1);
        } catch (SlackRefusal refused) {
            return Fault.error(refused.code());
        }
    }

    private boolean allows(String team, String method, Parameters with) {
        if (method.equals(POST)) {
            return limits.allowsPost(team, with.get("channel"));
        }
        return TIER_3.contains(method)
                ? limits.allowsTier3(team, method)
                : !method.equals(TIER_2) || limits.allowsTier2(team, method);
    }

    private void upload(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] content = exchange.getRequestBody().readAllBytes();
            synchronized (this) {
                uploads.take(exchange.getRequestURI().getPath().substring(UPLOADS.length()), content);
            }
            send(exchange, new Fault(true, 200, Map.of(), "OK"));
        }
    }

    private synchronized Fault hook(String id, Parameters with) {
        try {
            responseUrls.use(id, with);
            return ok(JsonNodeFactory.instance.objectNode().put("ok", true));
        } catch (SlackRefusal refused) {
            return new Fault(false, 404, Map.of(), "{\"ok\":false,\"error\":\"" + refused.code() + "\"}");
        }
    }

    private Fault ok(ObjectNode body) {
        return new Fault(true, 200, Map.of("x-oauth-scopes", scopes), body.toString());
    }

    private Optional<Fault> nextFault(String method) {
        Deque<Fault> told = nextFaults.get(method);
        return told == null || told.isEmpty() ? plan.next(method) : Optional.of(told.remove());
    }

    private void pause(Duration length) {
        try {
            if (!length.isZero() && closed.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Fault answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
