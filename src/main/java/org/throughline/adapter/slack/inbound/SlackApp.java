package org.throughline.adapter.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;

/** Slack's library with a handler for everything that can come in; the same behind HTTP and Socket Mode. */
public final class SlackApp {
    private static final Pattern ALL = Pattern.compile("(?s).*");
    private static final String DIRECT = "im";

    private final App app;
    private final Commands commands;
    private final Presses presses;
    private final Submissions submissions;
    private final Shortcuts shortcuts;
    private final Talk talk;
    private final Home home;
    private final Happenings happenings;
    private final Workspaces workspaces;

    public SlackApp(Slack slack, Workspaces workspaces, SlackBot bot, Listeners around) {
        this.workspaces = workspaces;
        Desk desk = new Desk(bot, workspaces);
        this.app = new App(config(slack), List.of(new DeliverAgain()));
        this.commands = new Commands(desk);
        this.home = new Home(desk);
        this.presses = new Presses(desk, home);
        this.shortcuts = new Shortcuts(desk);
        this.submissions = new Submissions(desk, shortcuts, home);
        this.talk = new Talk(desk);
        this.happenings = new Happenings(around, workspaces);
        addActs();
        addTalk();
        addHappenings();
    }

    /** The library's app, to be given what comes in. */
    public App app() {
        return app;
    }

    /** The answer to a body that is a press, which most are; empty for one that the library is to be given. */
    Optional<Response> takePress(String body) {
        return PressBody.find(body).map(presses::take);
    }

    /** Requests are verified before they get here, and tokens are looked up where one is needed. */
    private static AppConfig config(Slack slack) {
        AppConfig config = new AppConfig();
        config.setSlack(slack);
        config.setRequestVerificationEnabled(false);
        config.setAllEventsApiAutoAckEnabled(true);
        config.setAppInitializersEnabled(false);
        return config;
    }

    private void addActs() {
        app.command(ALL, (request, context) -> commands.take(request.getPayload()));
        app.blockAction(ALL, (request, context) -> presses.take(request.getPayload()));
        app.viewSubmission(ALL, (request, context) -> submissions.take(request.getPayload()));
        app.viewClosed(ALL, (request, context) -> submissions.close(request.getPayload()));
        app.messageShortcut(ALL, (request, context) -> shortcuts.onMessage(request.getPayload()));
        app.globalShortcut(ALL, (request, context) -> shortcuts.anywhere(request.getPayload()));
    }

    private void addTalk() {
        app.event(AppMentionEvent.class, (payload, context) -> DeliverAgain.unlessDone(mentioned(payload), context));
        app.event(MessageEvent.class, (payload, context) -> DeliverAgain.unlessDone(said(payload), context));
        app.event(MessageFileShareEvent.class, (payload, context) -> DeliverAgain.unlessDone(shared(payload), context));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            AppHomeOpenedEvent event = payload.getEvent();
            return home.opened(team(payload), event.getUser(), event.getTab(), payload.getEventId());
        });
    }

    private Response mentioned(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        return event.getBotId() != null
                ? Response.ok()
                : talk.mentioned(new Talk.Words(
                        team(payload),
                        event.getUser(),
                        event.getChannel(),
                        event.getText(),
                        event.getTs(),
                        event.getThreadTs(),
                        payload.getEventId()));
    }

    private Response said(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        boolean forTheBot =
                DIRECT.equals(event.getChannelType()) && event.getBotId() == null && event.getUser() != null;
        return forTheBot
                ? talk.said(new Talk.Words(
                        team(payload),
                        event.getUser(),
                        event.getChannel(),
                        event.getText(),
                        event.getTs(),
                        event.getThreadTs(),
                        payload.getEventId()))
                : Response.ok();
    }

    /** Words that came with a file, unless the bot itself sent it; the file is no business of the bot's. */
    private Response shared(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        String bot = workspaces.findBotUser(SlackIds.workspace(team(payload))).orElse("");
        boolean forTheBot =
                DIRECT.equals(event.getChannelType()) && event.getUser() != null && !bot.equals(event.getUser());
        return forTheBot
                ? talk.said(new Talk.Words(
                        team(payload),
                        event.getUser(),
                        event.getChannel(),
                        event.getText(),
                        event.getTs(),
                        event.getThreadTs(),
                        payload.getEventId()))
                : Response.ok();
    }

    private void addHappenings() {
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            MemberJoinedChannelEvent event = payload.getEvent();
            return happenings.joined(team(payload), event.getChannel(), event.getUser());
        });
        app.event(
                UserChangeEvent.class,
                (payload, context) -> happenings.personChanged(
                        team(payload), payload.getEvent().getUser()));
        app.event(AppUninstalledEvent.class, (payload, context) -> uninstalled(payload));
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            List<String> bots = payload.getEvent().getTokens().getBot();
            return bots == null || bots.isEmpty() ? context.ack() : uninstalled(payload);
        });
        addRooms();
    }

    private Response uninstalled(EventsApiPayload<?> payload) {
        return happenings.uninstalled(team(payload), Instant.ofEpochSecond(payload.getEventTime()));
    }

    private void addRooms() {
        app.event(
                ChannelRenameEvent.class,
                (payload, context) ->
                        changed(team(payload), payload.getEvent().getChannel().getId()));
        app.event(
                GroupRenameEvent.class,
                (payload, context) ->
                        changed(team(payload), payload.getEvent().getChannel().getId()));
        app.event(
                ChannelArchiveEvent.class,
                (payload, context) -> changed(team(payload), payload.getEvent().getChannel()));
        app.event(
                GroupArchiveEvent.class,
                (payload, context) -> changed(team(payload), payload.getEvent().getChannel()));
        app.event(
                ChannelUnarchiveEvent.class,
                (payload, context) ->
                        happenings.roomOpened(team(payload), payload.getEvent().getChannel()));
        app.event(
                GroupUnarchiveEvent.class,
                (payload, context) ->
                        happenings.roomOpened(team(payload), payload.getEvent().getChannel()));
        app.event(
                ChannelDeletedEvent.class,
                (payload, context) -> changed(team(payload), payload.getEvent().getChannel()));
    }

    private Response changed(String team, String conversation) {
        return happenings.roomChanged(team, conversation);
    }

    /** The workspace, or the organisation where the app is installed in a whole one. */
    private static String team(EventsApiPayload<?> payload) {
        return payload.getTeamId() == null ? payload.getEnterpriseId() : payload.getTeamId();
    }
}
