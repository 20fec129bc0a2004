package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** The page people use, and what it asks for beyond the API: cards, whole forms, what is new, and live updates. */
final class PageRoutes {
    private static final String FOLDER = "/sandbox/page/";
    private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(html|css|js|json|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");
    private static final String ONLY_OURS =
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final Rooms rooms;
    private final Drawings drawings;
    private final Conversation conversation;
    private final FormJson formJson;
    private final Listeners listeners;

    PageRoutes(Rooms rooms, Drawings drawings, Conversation conversation, FormJson formJson, Listeners listeners) {
        this.rooms = rooms;
        this.drawings = drawings;
        this.conversation = conversation;
        this.formJson = formJson;
        this.listeners = listeners;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", context -> file(context, "index.html"));
        routes.get("/sandbox/page/{file}", context -> file(context, context.pathParam("file")));
        routes.get("/sandbox/view/rooms/{room}", this::room);
        routes.get("/sandbox/view/forms/{id}", this::form);
        routes.get("/sandbox/view/latest", this::latest);
        routes.get("/sandbox/events", listeners::listen);
    }

    private void room(Context context) {
        List<Row> visible = rooms.listVisible(context.pathParam("room"), Http.as(context));
        Http.answer(context, drawings.forPage(visible));
    }

    private void form(Context context) {
        OpenForm open = conversation.getForm(rooms.getPerson(Http.as(context)), context.pathParam("id"));
        Http.answer(context, formJson.forPage(open.id(), open.form()));
    }

    /** {@code [{room, place}]}: the last message in each of the person's rooms that somebody else wrote. */
    private void latest(Context context) {
        ArrayNode latest = JsonNodeFactory.instance.arrayNode();
        rooms.latestPlaces(Http.as(context))
                .forEach((room, place) -> latest.addObject().put("room", room).put("place", place));
        Http.answer(context, latest);
    }

    private static void file(Context context, String name) throws IOException {
        if (!FILE.matcher(name).matches()) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        try (InputStream in = PageRoutes.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                context.status(HttpStatus.NOT_FOUND);
                return;
            }
            context.contentType(TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "text/plain"))
                    .header("Cache-Control", "no-cache")
                    .header("Content-Security-Policy", ONLY_OURS)
                    .header("X-Content-Type-Options", "nosniff")
                    .result(in.readAllBytes());
        }
    }
}
