package org.throughline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.throughline.domain.session.Session;
import org.throughline.testing.slack.SlackPost;

/** Teams that sit in their sessions, everybody present: what each of them taps and types again and again. */
record SeatedTeams(List<List<SlackBody>> taps, List<List<SlackBody>> commands) {

    static SeatedTeams in(BotInSlack bot, int number) {
        List<SlackTeam> teams =
                IntStream.range(0, number).mapToObj(SlackTeam::new).toList();
        JsonNode nothing = JsonNodeFactory.instance.arrayNode();
        for (SlackTeam team : teams) {
            bot.addChannel(team.channel(), team.users());
            sendAll(bot, List.of(team.begin(nothing)));
            sendAll(bot, team.arrivals(session(bot, team), nothing));
        }
        JsonNode pressed = stepCard(bot, teams.get(0));
        List<List<SlackBody>> taps = new ArrayList<>();
        for (SlackTeam team : teams) {
            taps.add(team.taps(session(bot, team), pressed));
        }
        return new SeatedTeams(
                List.copyOf(taps), teams.stream().map(SlackTeam::commands).toList());
    }

    private static void sendAll(BotInSlack bot, List<SlackBody> bodies) {
        new AckRun(bot.url(), List.of(bodies)).sendAll();
    }

    private static Session session(BotInSlack bot, SlackTeam team) {
        var kept = bot.database().repositories();
        return kept.teams()
                .findByRoom(team.room())
                .flatMap(found -> kept.sessions().findOngoing(found.id()))
                .orElseThrow();
    }

    /** The blocks of the first card with buttons in the team's thread, once it is drawn. */
    private static JsonNode stepCard(BotInSlack bot, SlackTeam team) {
        Optional<JsonNode> card = Optional.empty();
        while (card.isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            card = bot.slack().posts(team.channel()).stream()
                    .filter(post -> post.thread() != null)
                    .map(SlackPost::blocks)
                    .filter(blocks -> !blocks.findValues("value").isEmpty())
                    .findFirst();
        }
        return card.get();
    }
}
