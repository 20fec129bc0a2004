package org.throughline.adapter.sandbox;

import io.javalin.config.RoutesConfig;
import java.util.Map;

/** The sandbox with the bot in it. */
public final class OpenSandbox {
    private final ApiRoutes api;
    private final PageRoutes page;
    private final Reset reset;

    OpenSandbox(SeededSchool school, MessageBook messages, Listeners listeners, Surroundings bot) {
        AnswerBook answers = new AnswerBook(bot.jdbi());
        FormPlaces formPlaces = new FormPlaces(bot.jdbi());
        Places places = new Places(bot.jdbi(), school);
        ClockMoves moves = new ClockMoves(bot.jdbi());
        FormJson formJson = new FormJson(school);
        Drawings drawings = new Drawings(school);
        Rooms rooms = new Rooms(school, messages, places);
        ReplyKeeper keeper = new ReplyKeeper(messages, bot.forms(), formPlaces, formJson, bot.clock());
        Conversation conversation = new Conversation(new Conversation.Parts(
                school,
                messages,
                new ShownButtons(bot.jdbi()),
                answers,
                bot.forms(),
                formPlaces,
                new Addressed(bot.parser()),
                new Turn(bot.dispatcher(), bot.transactions(), answers, keeper),
                bot.transactions(),
                bot.wording(),
                bot.clock()));
        TimeTravel timeTravel = new TimeTravel(bot.timeline(), bot.clock(), answers, moves, places);
        Reset.Kept kept = new Reset.Kept(messages, answers, formPlaces, moves);
        this.reset = new Reset(new Reset.Parts(school, kept, bot, listeners, drawings));
        Desk desk = new Desk(new Gate(), answers, bot.couriers(), timeTravel, reset);
        this.api = new ApiRoutes(rooms, drawings, conversation, desk, listeners);
        this.page = new PageRoutes(rooms, drawings, conversation, formJson, listeners);
    }

    /** Seeds the school and says the first words in its channels, unless that was done at an earlier start. */
    public void seedIfNew() {
        reset.seedIfNew();
    }

    /** The page at {@code /}, the API under {@code /sandbox/api}. */
    public void addRoutes(RoutesConfig routes) {
        routes.before("/", Http::refuseForeignPages);
        routes.before("/sandbox/*", Http::refuseForeignPages);
        routes.exception(
                ApiError.class,
                (error, context) ->
                        context.status(error.status()).json(Map.of("error", String.valueOf(error.getMessage()))));
        api.addTo(routes);
        page.addTo(routes);
    }
}
