package org.throughline.adapter.slack.install;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Holds the manifest that an app of Slack's is made from against what the bot needs, in plain sentences. */
public final class ManifestCheck {
    private static final String COMMAND = "/plc";

    private final Path file;
    private final JsonNode manifest;

    private ManifestCheck(Path file, JsonNode manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /** What is wrong with the file for a bot that hears Slack over a socket, or over HTTP; empty when nothing is. */
    public static List<String> listProblems(Path file, boolean overSocket) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return new ManifestCheck(file, new ObjectMapper().valueToTree(read)).listProblems(overSocket);
        } catch (IOException missing) {
            return List.of(file + " cannot be read.");
        } catch (YAMLException wrong) {
            return List.of(file + " is not YAML: "
                    + String.valueOf(wrong.getMessage())
                            .strip()
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    private List<String> listProblems(boolean overSocket) {
        List<String> problems = new ArrayList<>();
        problems.addAll(scopes());
        problems.addAll(events());
        if (texts("/features/slash_commands", "/command").noneMatch(COMMAND::equals)) {
            problems.add("the command " + COMMAND + " is missing: people cannot use it");
        }
        if (!manifest.at("/settings/interactivity/is_enabled").asBoolean()) {
            problems.add("interactivity is off: buttons and forms reach nobody");
        }
        problems.addAll(wayIn(overSocket));
        return problems.stream().map(problem -> file + ": " + problem + ".").toList();
    }

    private List<String> scopes() {
        List<String> asked = texts("/oauth_config/scopes/bot", "").toList();
        Stream<String> missing = Stream.of(BotScopes.values())
                .filter(needed -> !asked.contains(needed.scope()))
                .map(needed -> "the scope %s is missing: %s".formatted(needed.scope(), needed.without()));
        Stream<String> tooMuch = asked.stream()
                .filter(scope -> !BotScopes.all().contains(scope))
                .map(scope -> "the scope %s is more than the bot needs: take it out".formatted(scope));
        return Stream.concat(missing, tooMuch).toList();
    }

    private List<String> events() {
        var told = texts("/settings/event_subscriptions/bot_events", "").collect(Collectors.toSet());
        return Stream.of(BotEvents.values())
                .filter(needed -> !told.contains(needed.event()))
                .map(needed -> "the event %s is missing: %s".formatted(needed.event(), needed.without()))
                .toList();
    }

    private List<String> wayIn(boolean overSocket) {
        boolean socket = manifest.at("/settings/socket_mode_enabled").asBoolean();
        if (socket != overSocket) {
            return List.of(
                    overSocket
                            ? "socket_mode_enabled is false, but the bot has an app token for a socket"
                            : "socket_mode_enabled is true, but the bot has no app token and listens over HTTP");
        }
        boolean addressed = Stream.of("event_subscriptions", "interactivity")
                .allMatch(part -> manifest.at("/settings/" + part).hasNonNull("request_url"));
        return overSocket || addressed
                ? List.of()
                : List.of("a request_url is missing: Slack does not know where the bot listens");
    }

    private Stream<String> texts(String list, String within) {
        return StreamSupport.stream(manifest.at(list).spliterator(), false)
                .map(item -> within.isEmpty() ? item : item.at(within))
                .map(JsonNode::asText);
    }
}
