package org.throughline.script;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.FakeSlack;

/** The seeded school's fifth grade, in a workspace of the fake Slack: {@code noah} is {@code UNOAH} there. */
final class SlackSchool {
    static final String TEAM = "T1";
    static final String TOKEN = "xoxb-1";
    static final String BOT = "UBOT";

    private static final String ROOM = "grade-5";

    private final BotsClock clock = new BotsClock();
    private final FakeSlack slack;

    SlackSchool() {
        this.slack = FakeSlack.start(clock);
        slack.install(TEAM, TOKEN, BOT);
        add("priya", "Priya Raman", "America/Chicago", "en-US");
        add("marcus", "Marcus Hill", "America/Chicago", "en-US");
        add("noah", "Noah Kim", "America/Chicago", "en-US");
        add("elena", "Elena Vidal", "Europe/Madrid", "es-ES");
        add("carmen", "Carmen Ortiz", "America/Chicago", "es-ES");
        slack.addChannel(TEAM, channel(ROOM), ROOM, BOT, "UPRIYA", "UMARCUS", "UNOAH", "UELENA", "UCARMEN");
    }

    private void add(String id, String name, String zone, String locale) {
        slack.put(FakePerson.named(user(id), name).in(zone, locale));
        openDirect(user(id));
    }

    /** In Slack a person's conversation with the bot is there from the moment they look at it. */
    private void openDirect(String user) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        try {
            Slack.getInstance(config).methods(TOKEN).conversationsOpen(open -> open.users(List.of(user)));
        } catch (IOException | SlackApiException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Slack's limits are counted by the bot's time, which a script moves. */
    void liveBy(Clock botsTime) {
        clock.follow(botsTime);
    }

    FakeSlack slack() {
        return slack;
    }

    /** Slack's id of a person; what is one already stays. */
    static String user(String person) {
        return person.startsWith("U") ? person : "U" + person.toUpperCase(Locale.ROOT);
    }

    static String channel(String room) {
        return "C" + room.replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** The id in the seeded school of whom or what Slack knows by this id. */
    static String seededId(String slackId) {
        return slackId.equals(channel(ROOM)) ? ROOM : slackId.substring(1).toLowerCase(Locale.ROOT);
    }

    String direct(String user) {
        return "D" + TEAM + user;
    }

    /** Whose direct conversation it is; null for a channel. */
    @Nullable
    String owner(String conversation) {
        return conversation.startsWith("D") ? conversation.substring(1 + TEAM.length()) : null;
    }

    /** What ran, with people named as in the seeded school. */
    String named(String ran) {
        for (String person : List.of("priya", "marcus", "noah", "elena", "carmen")) {
            ran = ran.replace(user(person), person);
        }
        return ran;
    }
}
