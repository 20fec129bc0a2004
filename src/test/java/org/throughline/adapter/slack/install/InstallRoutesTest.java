package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.adapter.slack.install.InstallRig.KEY;
import static org.throughline.adapter.slack.install.InstallRig.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.HttpServer;
import org.throughline.adapter.http.HttpSettings;
import org.throughline.adapter.http.Meters;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.OAuthGrant;

/** An admin brings the bot into a workspace with a browser. */
class InstallRoutesTest {
    private static final OAuthGrant LINCOLN = new OAuthGrant("T1", "Lincoln <b>& Sons</b>", "xoxb-one", "UBOT", null);

    @TempDir
    Path data;

    private Database database;
    private InstallRig rig;
    private HttpServer server;
    private Browser admin;
    private final List<WorkspaceId> installed = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        database = Database.inFolder(data, 4);
        rig = new InstallRig(database);
        server = serve(null);
        admin = new Browser(server.url(), "en-US,en;q=0.9");
        rig.slack.offer("good-code", LINCOLN);
    }

    @AfterEach
    void close() {
        server.close();
        rig.close();
        database.close();
    }

    @Test
    void the_page_leads_to_slack_with_what_the_bot_asks_for() {
        Browser.Shown page = admin.get("/slack/install");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("Add to Slack").contains("lang=\"en\"");
        assertThat(page.link().toString()).startsWith("https://slack.test/authorize?");
        assertThat(page.linkParameters())
                .containsOnlyKeys("client_id", "scope", "state")
                .containsEntry("client_id", "1.2")
                .containsEntry(
                        "scope",
                        "commands,chat:write,app_mentions:read,im:history,im:write,files:write,users:read,channels:read,groups:read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-MX,es;q=0.9,en;q=0.8", "fr, es;q=0.5"})
    void who_reads_spanish_gets_spanish(String language) {
        Browser.Shown page = new Browser(server.url(), language).get("/slack/install");

        assertThat(page.html()).contains("Añadir a Slack").contains("lang=\"es\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "*", ";;;q=x", "en;q=2"})
    void who_reads_another_language_gets_english(String language) {
        Browser.Shown page = new Browser(server.url(), language).get("/slack/install");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("Add to Slack");
    }

    @Test
    void who_comes_back_from_slack_is_told_what_to_do_next() {
        String state = admin.begin();

        Browser.Shown page = admin.comeBack("code=good-code&state=" + state);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("/invite @Throughline");
        assertThat(page.html())
                .contains("Lincoln &lt;b&gt;&amp; Sons&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(rig.tokenOf("T1")).contains("xoxb-one");
        assertThat(installed).containsExactly(workspace("T1"));
        assertThat(rig.slack.calls("oauth.v2.access").get(0).get("redirect_uri"))
                .isEmpty();
    }

    @Test
    void an_organisation_is_told_to_choose_its_workspaces() {
        rig.slack.offer("org-code", new OAuthGrant("E1", "District 9", "xoxb-org", "WBOT", null));
        rig.slack.share("E1", "T5");
        String state = admin.begin();

        Browser.Shown page = admin.comeBack("code=org-code&state=" + state);

        assertThat(page.html()).contains("District 9").contains("admin pages at Slack");
        assertThat(rig.tokenOf("T5")).contains("xoxb-org");
    }

    @Test
    void a_state_works_once() {
        String state = admin.begin();
        admin.comeBack("code=good-code&state=" + state);
        rig.slack.offer("other-code", new OAuthGrant("T2", "Other", "xoxb-two", "UBOT", null));

        Browser.Shown again = admin.comeBack("code=other-code&state=" + state);

        assertStale(again);
        assertThat(rig.workspaces.findClient(workspace("T2"))).isEmpty();
    }

    @Test
    void a_state_that_is_too_old_is_refused() {
        String state = admin.begin();
        rig.clock.advance(Duration.ofMinutes(11));

        assertStale(admin.comeBack("code=good-code&state=" + state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=good-code",
                "code=good-code&state=",
                "code=good-code&state=null",
                "code=good-code&state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "code=good-code&state=%00",
                ""
            })
    void a_state_that_the_bot_did_not_make_is_refused(String query) {
        admin.begin();

        assertStale(admin.comeBack(query));
    }

    @Test
    void an_installation_that_somebody_else_began_is_refused() {
        String state = new Browser(server.url(), "en").begin();
        admin.begin();

        assertStale(admin.comeBack("code=good-code&state=" + state));
    }

    @Test
    void a_forged_state_is_refused_with_a_forged_cookie_too() {
        String forged = "A".repeat(43);
        var request = HttpRequest.newBuilder(
                        server.url().resolve("/slack/oauth_redirect?code=good-code&state=" + forged))
                .header("Cookie", InstallRoutes.COOKIE + "=" + forged)
                .build();

        assertThat(statusOf(request)).isEqualTo(400);
        assertNothingCameIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error=access_denied&state=", "error=access_denied&error_description=x&state="})
    void who_cancels_at_slack_is_let_go_kindly(String query) {
        Browser.Shown page = admin.comeBack(query + admin.begin());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("Nothing was added").contains("Start again");
        assertThat(page.link().toString()).isEqualTo("/slack/install");
        assertNothingCameIn();
    }

    @Test
    void who_cancels_has_used_the_state() {
        String state = admin.begin();
        admin.comeBack("error=access_denied&state=" + state);

        assertStale(admin.comeBack("code=good-code&state=" + state));
    }

    @Test
    void another_error_of_slacks_is_shown_as_text() {
        Browser.Shown named = admin.comeBack("error=invalid_scope&state=" + admin.begin());
        Browser.Shown forged = admin.comeBack("error=%3Cscript%3E&state=" + admin.begin());

        assertThat(named.status()).isEqualTo(400);
        assertThat(named.html()).contains("invalid_scope");
        assertThat(forged.html()).doesNotContain("<script>").contains("unknown_error");
        assertNothingCameIn();
    }

    @Test
    void a_code_that_slack_does_not_know_brings_nothing_in() {
        Browser.Shown page = admin.comeBack("code=never-given&state=" + admin.begin());

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("invalid_code");
        assertThat(rig.workspaces.findClient(workspace("T1"))).isEmpty();
    }

    @Test
    void a_slack_that_cannot_be_reached_is_said_so_and_all_can_begin_again() {
        rig.slack.next("oauth.v2.access", Fault.status(503));

        Browser.Shown page = admin.comeBack("code=good-code&state=" + admin.begin());
        Browser.Shown again = admin.comeBack("code=good-code&state=" + admin.begin());

        assertThat(page.status()).isEqualTo(502);
        assertThat(page.html()).contains("could not be reached").contains("Start again");
        assertThat(again.html()).contains("/invite @Throughline");
    }

    @Test
    void a_bot_that_knows_its_public_address_tells_slack_where_to_come_back_to() {
        server.close();
        server = serve(URI.create("https://bot.example.org/"));
        Browser.Shown page = new Browser(server.url(), "en").get("/slack/install");

        assertThat(page.linkParameters()).containsEntry("redirect_uri", "https://bot.example.org/slack/oauth_redirect");
    }

    @Test
    void the_page_lets_nobody_frame_it_or_learn_its_address() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.url().resolve("/slack/install"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    private HttpServer serve(@Nullable URI publicUrl) {
        InstallRoutes routes =
                new InstallRoutes(rig.client, rig.settings(KEY, publicUrl), database.jdbi(), rig.workspaces, rig.clock);
        HttpServer started = new HttpServer(
                new HttpSettings("127.0.0.1", 0, Duration.ofSeconds(5)),
                List.of(),
                new Meters(),
                List.of(HttpPart.of(added -> routes.addTo(added, installed::add))));
        started.start();
        return started;
    }

    private void assertStale(Browser.Shown page) {
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html()).contains("Start again").contains("ten minutes");
    }

    private void assertNothingCameIn() {
        assertThat(rig.slack.calls("oauth.v2.access")).isEmpty();
        assertThat(installed).isEmpty();
        assertThat(rig.workspaces.findClient(workspace("T1"))).isEmpty();
    }

    private static int statusOf(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
