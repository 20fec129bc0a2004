package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.testing.slack.SlackWorld.Installed;

/** The methods that are called as the app, not as its bot in a workspace. Codes and refresh tokens work once. */
final class AppMethods {
    static final String CLIENT_ID = "1.2";
    static final String CLIENT_SECRET = "app-secret";

    private static final String ACCESS = "oauth.v2.access";
    private static final String SOCKET = "apps.connections.open";
    private static final Set<String> SERVED = Set.of(ACCESS, SOCKET);

    private final SlackWorld world;
    private final Map<String, OAuthGrant> codes = new HashMap<>();
    private final Map<String, OAuthGrant> renewals = new HashMap<>();
    private final Map<String, String> sockets = new HashMap<>();

    AppMethods(SlackWorld world) {
        this.world = world;
    }

    boolean serves(String method) {
        return SERVED.contains(method);
    }

    void offer(String code, OAuthGrant grant) {
        codes.put(code, grant);
    }

    void offerSocket(String appToken, String address) {
        sockets.put(appToken, address);
    }

    ObjectNode call(String method, Parameters with) {
        return (method.equals(ACCESS) ? access(with) : socket(with)).put("ok", true);
    }

    private ObjectNode socket(Parameters with) {
        String address =
                Optional.ofNullable(sockets.get(with.get("token"))).orElseThrow(() -> new SlackRefusal("invalid_auth"));
        return JsonNodeFactory.instance.objectNode().put("url", address);
    }

    private ObjectNode access(Parameters with) {
        if (!with.get("client_id").equals(CLIENT_ID)) {
            throw new SlackRefusal("invalid_client_id");
        }
        if (!with.get("client_secret").equals(CLIENT_SECRET)) {
            throw new SlackRefusal("bad_client_secret");
        }
        boolean renewal = with.get("grant_type").equals("refresh_token");
        OAuthGrant granted = renewal
                ? take(renewals, with.get("refresh_token"), "invalid_refresh_token")
                : take(codes, with.get("code"), "invalid_code");
        world.install(granted.token(), new Installed(granted.id(), granted.botUser()));
        return answer(granted);
    }

    private static OAuthGrant take(Map<String, OAuthGrant> from, String key, String error) {
        return Optional.ofNullable(from.remove(key)).orElseThrow(() -> new SlackRefusal(error));
    }

    private ObjectNode answer(OAuthGrant granted) {
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("access_token", granted.token())
                .put("token_type", "bot")
                .put("bot_user_id", granted.botUser())
                .put("is_enterprise_install", granted.isOrganisation());
        answer.putObject(granted.isOrganisation() ? "enterprise" : "team")
                .put("id", granted.id())
                .put("name", granted.name());
        answer.putNull(granted.isOrganisation() ? "team" : "enterprise");
        answer.putObject("authed_user").put("id", "U0ADMIN");
        Duration lives = granted.lives();
        if (lives != null) {
            String refresh = world.nextId("xoxe-1-");
            renewals.put(refresh, granted.withToken(world.nextId("xoxe.xoxb-renewed-")));
            answer.put("refresh_token", refresh).put("expires_in", lives.toSeconds());
        }
        return answer;
    }
}
