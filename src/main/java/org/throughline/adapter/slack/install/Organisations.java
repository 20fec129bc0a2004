package org.throughline.adapter.slack.install;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.teams.AuthTeamsListResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.WorkspaceId;

/**
 * Organisations of Slack's Enterprise plan that installed the bot: their admins say in which of their workspaces it is,
 * and Slack is asked for that (docs.slack.dev/reference/methods/auth.teams.list).
 */
final class Organisations {
    private static final Logger LOG = LoggerFactory.getLogger(Organisations.class);
    private static final String PREFIX = "E";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 1_000;
    private static final int PAGE = 200;

    private final Installations installations;
    private final Slack slack;
    private final Cache<WorkspaceId, Set<String>> workspacesOf;

    Organisations(Installations installations, Slack slack, Clock clock) {
        this.installations = installations;
        this.slack = slack;
        this.workspacesOf = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(KEPT)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    static boolean isOrganisation(WorkspaceId workspace) {
        return SlackIds.isSlack(workspace) && SlackIds.team(workspace).startsWith(PREFIX);
    }

    /**
     * The installation of the organisation that has the bot in this workspace, whatever is wrong with others;
     * {@link UncheckedIOException} where none has it, but not all of them could be asked.
     */
    Optional<Installation> findFor(WorkspaceId workspace) {
        List<UncheckedIOException> notAsked = new ArrayList<>();
        for (WorkspaceId organisation : listOrganisations()) {
            try {
                if (workspaces(organisation).contains(SlackIds.team(workspace))) {
                    return installations.find(organisation);
                }
            } catch (UncheckedIOException unreachable) {
                LOG.warn("Slack does not tell the workspaces of {}: {}", organisation, unreachable.getMessage());
                notAsked.add(unreachable);
            }
        }
        if (!notAsked.isEmpty()) {
            throw notAsked.get(0);
        }
        return Optional.empty();
    }

    void forget() {
        workspacesOf.invalidateAll();
    }

    private List<WorkspaceId> listOrganisations() {
        return installations.list().stream()
                .filter(Organisations::isOrganisation)
                .toList();
    }

    private Set<String> workspaces(WorkspaceId organisation) {
        Set<String> known = workspacesOf.getIfPresent(organisation);
        if (known != null) {
            return known;
        }
        Set<String> asked = find(organisation).map(this::ask).orElse(Set.of());
        workspacesOf.put(organisation, asked);
        return asked;
    }

    /** What is kept of the organisation; nothing where it cannot be read, which harms that organisation alone. */
    private Optional<Installation> find(WorkspaceId organisation) {
        try {
            return installations.find(organisation);
        } catch (UnreadableTokenException otherKey) {
            LOG.warn("the bot serves no workspace of {}: {}", organisation, otherKey.getMessage());
            return Optional.empty();
        } catch (JdbiException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    private Set<String> ask(Installation organisation) {
        MethodsClient client = slack.methods(organisation.tokens().bot());
        Set<String> teams = new HashSet<>();
        String next = "";
        do {
            AuthTeamsListResponse page = page(client, next);
            if (!page.isOk()) {
                LOG.warn("Slack does not list the workspaces of {}: {}", organisation.workspace(), page.getError());
                return Set.of();
            }
            page.getTeams().forEach(team -> teams.add(team.getId()));
            next = cursor(page);
        } while (!next.isEmpty());
        return Set.copyOf(teams);
    }

    private static AuthTeamsListResponse page(MethodsClient client, String cursor) {
        try {
            return client.authTeamsList(request -> request.limit(PAGE).cursor(cursor.isEmpty() ? null : cursor));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (SlackApiException unwilling) {
            throw new UncheckedIOException(new IOException(unwilling));
        }
    }

    private static String cursor(AuthTeamsListResponse page) {
        var more = page.getResponseMetadata();
        return more == null || more.getNextCursor() == null ? "" : more.getNextCursor();
    }
}
