package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The sandbox's API, as the README describes it: lets anyone drive the bot from a script. */
final class ApiRoutes {
    private static final List<HandlerType> CALLS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final Rooms rooms;
    private final Drawings drawings;
    private final Conversation conversation;
    private final Desk desk;
    private final Listeners listeners;

    ApiRoutes(Rooms rooms, Drawings drawings, Conversation conversation, Desk desk, Listeners listeners) {
        this.rooms = rooms;
        this.drawings = drawings;
        this.conversation = conversation;
        this.desk = desk;
        this.listeners = listeners;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/sandbox/api/state", context -> Http.answer(context, drawings.state(desk.now())));
        routes.get("/sandbox/api/rooms/{room}/messages", this::listMessages);
        routes.post("/sandbox/api/messages", context -> act(context, this::say));
        routes.post("/sandbox/api/buttons", context -> act(context, this::press));
        routes.post("/sandbox/api/forms/{id}", context -> act(context, body -> submit(context.pathParam("id"), body)));
        routes.post("/sandbox/api/clock", this::moveClock);
        routes.post("/sandbox/api/reset", context -> Http.answer(context, desk.reset(Http.body(context))));
        CALLS.forEach(method -> routes.addHttpHandler(method, "/sandbox/api/*", ApiRoutes::noCall));
    }

    private static void noCall(Context context) {
        throw ApiError.unknown("call", context.method().name() + " " + context.path());
    }

    private void listMessages(Context context) {
        Http.answer(context, drawings.forScripts(rooms.listVisible(context.pathParam("room"), Http.as(context))));
    }

    private void moveClock(Context context) {
        Http.answer(context, desk.moveClock(Http.body(context)));
        listeners.clockMoved();
    }

    private void act(Context context, Function<Body, Answer> work) {
        Body body = Http.body(context);
        Http.answer(context, desk.act(body.key(), () -> work.apply(body).body()));
    }

    private Answer say(Body body) {
        SeededPerson person = rooms.getPerson(body.text("as"));
        SeededRoom room = rooms.getRoom(body.text("room"));
        String text = body.text("text").strip();
        if (text.isEmpty()) {
            throw ApiError.malformed("text is to say something.");
        }
        UUID thread = body.findText("thread")
                .map(message -> conversation.rootOf(person, room, message))
                .orElse(null);
        return conversation.say(person, room, new Act.Spoken(text, thread, body.key()));
    }

    private Answer press(Body body) {
        SeededPerson person = rooms.getPerson(body.text("as"));
        return conversation.press(person, body.text("message"), body.text("button"), body.key());
    }

    private Answer submit(String form, Body body) {
        SeededPerson person = rooms.getPerson(body.text("as"));
        ObjectNode values = body.object("values");
        return conversation.submit(person, form, values, body.key());
    }
}
