package org.throughline.adapter.slack.install;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.CannotStartException;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Transactions;

/**
 * The workspaces that installed the bot, each with a client of its own token. A token that soon ends is renewed when it
 * is asked for, though never inside a transaction of the caller: there the old one is given, and renewed after the
 * commit.
 */
public final class InstalledWorkspaces implements Workspaces {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledWorkspaces.class);
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 10_000;

    private final Installations installations;
    private final Organisations organisations;
    private final TokenRenewal renewal;
    private final Transactions transactions;
    private final Slack slack;
    private final Clock clock;
    private final Cache<WorkspaceId, Known> known;

    /** {@code clock}: the machine's, by which tokens end. {@link IllegalArgumentException} for a wrong token key. */
    public InstalledWorkspaces(
            Slack slack, InstallSettings settings, Jdbi jdbi, Transactions transactions, Clock clock) {
        this.installations = new Installations(jdbi, transactions, TokenCipher.of(settings.tokenKey()));
        this.organisations = new Organisations(installations, slack, clock);
        this.renewal = new TokenRenewal(installations, transactions, new SlackOAuth(slack, settings, clock), clock);
        this.transactions = transactions;
        this.slack = slack;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(KEPT)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    private record Known(MethodsClient client, String botUser) {}

    @Override
    public Optional<MethodsClient> findClient(WorkspaceId workspace) {
        return find(workspace).map(Known::client);
    }

    @Override
    public Optional<String> findBotUser(WorkspaceId workspace) {
        return find(workspace).map(Known::botUser);
    }

    /** The workspace took the bot out at that moment: its tokens are forgotten, unless it was installed again since. */
    public void uninstalled(WorkspaceId workspace, Instant moment) {
        installations.remove(workspace, moment);
        forget(workspace);
        LOG.info("the bot was taken out of {}", workspace);
    }

    /** Renews every token that soon ends, so that one nobody asks for does not end either. */
    public void renewExpiring() {
        Instant end = BotTokens.lastUntouched(clock.instant());
        for (WorkspaceId workspace : installations.listExpiringUntil(end)) {
            try {
                installations.find(workspace).ifPresent(this::renewIfDue);
            } catch (UnreadableTokenException otherKey) {
                LOG.error("cannot renew: {}", otherKey.getMessage());
            }
        }
    }

    /** Throws {@link CannotStartException} where tokens are kept, but the key opens none of them. */
    public void requireRightKey() {
        List<WorkspaceId> all = installations.list();
        if (!all.isEmpty() && all.stream().noneMatch(this::isReadable)) {
            throw new CannotStartException(
                    "slack.token-key is not the key under which the tokens of %d workspaces are kept: give the bot the former key, or let every workspace install it again."
                            .formatted(all.size()));
        }
    }

    void installed(Installation installation) {
        installations.save(installation);
        forget(installation.workspace());
        LOG.info("the bot was installed in {}", installation.workspace());
    }

    private void forget(WorkspaceId workspace) {
        if (Organisations.isOrganisation(workspace)) {
            organisations.forget();
            known.invalidateAll();
        } else {
            known.invalidate(workspace);
        }
    }

    private Optional<Known> find(WorkspaceId workspace) {
        Known kept = known.getIfPresent(workspace);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Known> loaded = load(workspace);
        loaded.ifPresent(found -> known.put(workspace, found));
        return loaded;
    }

    private Optional<Known> load(WorkspaceId workspace) {
        return findReadable(workspace)
                .or(() -> organisations.findFor(workspace))
                .flatMap(this::renewIfDue)
                .map(installation -> new Known(client(installation, workspace), installation.botUser()));
    }

    private Optional<Installation> findReadable(WorkspaceId workspace) {
        try {
            return installations.find(workspace);
        } catch (UnreadableTokenException otherKey) {
            LOG.warn("the bot does not serve {}: {}", workspace, otherKey.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Installation> renewIfDue(Installation seen) {
        if (!renewal.isDue(seen)) {
            return Optional.of(seen);
        }
        transactions.afterCommit(() -> {
            renewal.renew(seen);
            forget(seen.workspace());
        });
        return installations.find(seen.workspace());
    }

    /** The token of an organisation has to be told for which of its workspaces it speaks. */
    private MethodsClient client(Installation installation, WorkspaceId workspace) {
        String token = installation.tokens().bot();
        return Organisations.isOrganisation(installation.workspace())
                ? slack.methods(token, SlackIds.team(workspace))
                : slack.methods(token);
    }

    private boolean isReadable(WorkspaceId workspace) {
        try {
            return installations.find(workspace).isPresent();
        } catch (UnreadableTokenException otherKey) {
            LOG.error("{}", otherKey.getMessage());
            return false;
        }
    }
}
