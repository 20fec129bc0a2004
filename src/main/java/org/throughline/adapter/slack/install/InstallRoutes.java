package org.throughline.adapter.slack.install;

import com.slack.api.Slack;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.WorkspaceId;

/**
 * Where an admin brings the bot into a workspace: a page with a link to Slack, and the page Slack sends them back to. An
 * installation ends in the browser in which it began, once, and within ten minutes.
 */
public final class InstallRoutes {
    static final String START = "/slack/install";
    static final String BACK = "/slack/oauth_redirect";
    static final String COOKIE = "throughline-install";

    private static final Logger LOG = LoggerFactory.getLogger(InstallRoutes.class);
    private static final String CANCELLED = "access_denied";
    private static final Pattern ERROR = Pattern.compile("[a-z0-9_]{1,60}");
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{1,500}");
    private static final String ONLY_THIS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final InstallSettings settings;
    private final OAuthStates states;
    private final SlackOAuth oauth;
    private final InstalledWorkspaces workspaces;
    private final Clock clock;
    private final Languages languages = new Languages();

    /** {@code clock}: the machine's. */
    public InstallRoutes(
            Slack slack, InstallSettings settings, Jdbi jdbi, InstalledWorkspaces workspaces, Clock clock) {
        this.settings = settings;
        this.states = new OAuthStates(jdbi, clock);
        this.oauth = new SlackOAuth(slack, settings, clock);
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** {@code installed} hears of every workspace that has let the bot in. */
    public void addTo(RoutesConfig routes, Consumer<WorkspaceId> installed) {
        routes.get(START, this::begin);
        routes.get(BACK, context -> end(context, installed));
    }

    private void begin(Context context) {
        String state = states.create();
        context.cookie(cookie(state));
        show(context, HttpStatus.OK, pages(context).offer(authorizeUrl(state)));
    }

    private void end(Context context, Consumer<WorkspaceId> installed) {
        String state = String.valueOf(context.queryParam("state"));
        boolean begunHere = state.equals(context.cookie(COOKIE)) && states.use(state);
        String error = context.queryParam("error");
        if (CANCELLED.equals(error)) {
            show(context, HttpStatus.OK, pages(context).cancelled());
        } else if (!begunHere) {
            show(context, HttpStatus.BAD_REQUEST, pages(context).stale());
        } else if (error != null) {
            refuse(context, error);
        } else {
            exchange(context, context.queryParam("code"), installed);
        }
    }

    private void exchange(Context context, @Nullable String code, Consumer<WorkspaceId> installed) {
        if (code == null || !CODE.matcher(code).matches()) {
            refuse(context, "invalid_code");
            return;
        }
        OAuthAnswer answer = oauth.exchange(code);
        if (answer instanceof OAuthAnswer.Granted granted) {
            WorkspaceId workspace = granted.workspace();
            if (workspace == null) {
                refuse(context, "no_workspace");
            } else {
                install(context, granted, workspace);
                installed.accept(workspace);
            }
        } else if (answer instanceof OAuthAnswer.Refused refused) {
            refuse(context, refused.error());
        } else if (answer instanceof OAuthAnswer.Unreachable unreachable) {
            LOG.warn("Slack could not be asked for the token of an installation: {}", unreachable.why());
            show(context, HttpStatus.BAD_GATEWAY, pages(context).unreachable());
        }
    }

    private void install(Context context, OAuthAnswer.Granted granted, WorkspaceId workspace) {
        workspaces.installed(granted.installedAt(workspace, clock.instant()));
        boolean organisation = Organisations.isOrganisation(workspace);
        show(context, HttpStatus.OK, pages(context).done(granted.name(), organisation));
    }

    private void refuse(Context context, String error) {
        String known = ERROR.matcher(error).matches() ? error : "unknown_error";
        LOG.warn("Slack did not let the bot in: {}", known);
        show(context, HttpStatus.BAD_REQUEST, pages(context).refused(known));
    }

    private String authorizeUrl(String state) {
        String redirect = settings.redirectUri();
        return settings.authorizeUrl()
                + "?client_id=" + encoded(settings.clientId())
                + "&scope=" + encoded(String.join(",", BotScopes.all()))
                + "&state=" + encoded(state)
                + (redirect == null ? "" : "&redirect_uri=" + encoded(redirect));
    }

    private Cookie cookie(String state) {
        Cookie cookie = new Cookie(COOKIE, state);
        cookie.setMaxAge((int) OAuthStates.LIFE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    private InstallPages pages(Context context) {
        return new InstallPages(texts(context.header("Accept-Language")));
    }

    private Texts texts(@Nullable String accepted) {
        try {
            var known = Languages.tags().stream().map(Locale::forLanguageTag).toList();
            Locale wanted = accepted == null ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), known);
            return wanted == null ? languages.english() : languages.of(wanted);
        } catch (IllegalArgumentException garbage) {
            return languages.english();
        }
    }

    private static void show(Context context, HttpStatus status, String html) {
        context.status(status)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", ONLY_THIS)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .html(html);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
