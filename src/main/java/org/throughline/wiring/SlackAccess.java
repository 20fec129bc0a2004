package org.throughline.wiring;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.CannotStartException;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.http.Probe;
import org.throughline.adapter.scheduling.RecurringWork;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.adapter.slack.connect.SingleWorkspace;
import org.throughline.adapter.slack.connect.SlackConnection;
import org.throughline.adapter.slack.install.InstallRoutes;
import org.throughline.adapter.slack.install.InstallSettings;
import org.throughline.adapter.slack.install.InstalledWorkspaces;
import org.throughline.domain.team.WorkspaceId;

/** How the bot comes into workspaces of Slack: one whose token the operator gave, or all that installed it. */
sealed interface SlackAccess {

    Workspaces workspaces();

    /** A workspace took the bot out at that moment. */
    void uninstalled(WorkspaceId workspace, Instant moment);

    /** What runs while the bot serves this app; {@code reached} hears of a workspace that can be reached again. */
    Running open(App app, Consumer<WorkspaceId> reached);

    /** What an access adds to the bot: routes, what starts and stops with it, what it needs and does again and again. */
    record Running(RoutesAdder routes, Runnable start, Runnable stop, List<Probe> probes, List<RecurringWork> works) {}

    /** Adds routes before the server starts. */
    @FunctionalInterface
    interface RoutesAdder {
        void addTo(RoutesConfig routes);
    }

    static SlackAccess of(SlackSettings settings, Slack slack, Database database) {
        SlackSettings.Install install = settings.install();
        if (install != null) {
            return Installed.by(settings, install, slack, database);
        }
        Secret botToken = settings.botToken();
        if (botToken == null) {
            throw new IllegalArgumentException("no way into Slack");
        }
        return new One(new SingleWorkspace(slack, botToken.value()), settings.appToken());
    }

    /** The one workspace whose token the environment holds. */
    record One(SingleWorkspace workspaces, @Nullable Secret appToken) implements SlackAccess {
        private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);

        @Override
        public void uninstalled(WorkspaceId workspace, Instant moment) {
            // The token is the operator's, and Slack refuses it from now on; the connection's next look shows it.
        }

        @Override
        public Running open(App app, Consumer<WorkspaceId> reached) {
            var connection = new SlackConnection(
                    workspaces, app, appToken == null ? null : appToken.value(), LOOKS_EVERY, reached);
            return new Running(
                    routes -> {},
                    connection::start,
                    connection::close,
                    List.of(new Probe("slack", connection::works)),
                    List.of());
        }
    }

    /** Every workspace that installed the bot. */
    record Installed(InstalledWorkspaces workspaces, InstallRoutes pages) implements SlackAccess {
        private static final Duration RENEWED_EVERY = Duration.ofMinutes(10);

        static Installed by(SlackSettings settings, SlackSettings.Install install, Slack slack, Database database) {
            URI publicUrl = settings.publicUrl();
            var how = new InstallSettings(
                    install.clientId().value(),
                    install.clientSecret().value(),
                    install.tokenKey().value(),
                    publicUrl);
            InstalledWorkspaces workspaces = open(slack, how, database);
            workspaces.requireRightKey();
            return new Installed(
                    workspaces, new InstallRoutes(slack, how, database.jdbi(), workspaces, Clock.systemUTC()));
        }

        private static InstalledWorkspaces open(Slack slack, InstallSettings how, Database database) {
            try {
                return new InstalledWorkspaces(slack, how, database.jdbi(), database.transactions(), Clock.systemUTC());
            } catch (IllegalArgumentException wrongKey) {
                throw new CannotStartException(String.valueOf(wrongKey.getMessage()), wrongKey);
            }
        }

        @Override
        public void uninstalled(WorkspaceId workspace, Instant moment) {
            workspaces.uninstalled(workspace, moment);
        }

        @Override
        public Running open(App app, Consumer<WorkspaceId> reached) {
            return new Running(
                    routes -> pages.addTo(routes, reached),
                    () -> {},
                    () -> {},
                    List.of(),
                    List.of(new RecurringWork("slack-tokens", RENEWED_EVERY, workspaces::renewExpiring)));
        }
    }
}
