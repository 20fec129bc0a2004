package org.throughline.adapter.slack.install;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Transactions;

/** Where the bot is installed, in the table {@code slack_installation}; tokens lie there locked. */
final class Installations {
    private static final String COLUMNS =
            "select workspace, bot_token, refresh_token, expires_at, bot_user, team_name, installed_at, installed_by"
                    + " from slack_installation where removed_at is null";

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final TokenCipher cipher;

    Installations(Jdbi jdbi, Transactions transactions, TokenCipher cipher) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.cipher = cipher;
    }

    /** Where the bot is installed now; {@link UnreadableTokenException} where the token is of another key. */
    Optional<Installation> find(WorkspaceId workspace) {
        return find(workspace, "");
    }

    /** As {@link #find}; nobody else can lock or change it before the transaction ends. */
    Optional<Installation> lock(WorkspaceId workspace) {
        return find(workspace, " for update");
    }

    /** As {@link #lock}; empty where somebody else has it locked. */
    Optional<Installation> lockUnlessHeld(WorkspaceId workspace) {
        return find(workspace, " for update skip locked");
    }

    List<WorkspaceId> list() {
        return ids("select workspace from slack_installation where removed_at is null order by workspace", null);
    }

    /** Those whose token ends at that moment or before. */
    List<WorkspaceId> listExpiringUntil(Instant moment) {
        var sql = """
                select workspace
                  from slack_installation
                 where removed_at is null
                   and expires_at <= :moment
                 order by expires_at
                """;
        return ids(sql, moment);
    }

    /** Keeps it, in place of an older one of the same workspace. */
    void save(Installation installation) {
        var update = """
                update slack_installation
                   set bot_token = :botToken,
                       refresh_token = :refreshToken,
                       expires_at = :expiresAt,
                       bot_user = :botUser,
                       team_name = :name,
                       installed_at = :at,
                       installed_by = :by,
                       removed_at = null
                 where workspace = :workspace
                """;
        var insert = """
                insert into slack_installation (workspace, bot_token, refresh_token, expires_at, bot_user, team_name,
                                                installed_at, installed_by)
                values (:workspace, :botToken, :refreshToken, :expiresAt, :botUser, :name, :at, :by)
                on conflict do nothing
                """;
        transactions.run(() -> {
            if (execute(update, installation) == 0 && execute(insert, installation) == 0) {
                execute(update, installation);
            }
        });
    }

    /** The bot was taken out: its tokens are forgotten, that it was there is not. One installed since stays. */
    void remove(WorkspaceId workspace, Instant moment) {
        var sql = """
                update slack_installation
                   set bot_token = null,
                       refresh_token = null,
                       expires_at = null,
                       removed_at = :moment
                 where workspace = :workspace
                   and removed_at is null
                   and installed_at <= :moment
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("workspace", workspace.value())
                .bind("moment", moment)
                .execute());
    }

    private Optional<Installation> find(WorkspaceId workspace, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " and workspace = :workspace" + lock)
                .bind("workspace", workspace.value())
                .map(this::installation)
                .findFirst());
    }

    private List<WorkspaceId> ids(String sql, @Nullable Instant moment) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql);
            return (moment == null ? query : query.bind("moment", moment))
                    .mapTo(String.class)
                    .map(WorkspaceId::new)
                    .list();
        });
    }

    private int execute(String sql, Installation installation) {
        return jdbi.withHandle(
                handle -> bind(handle.createUpdate(sql), installation).execute());
    }

    private Update bind(Update statement, Installation installation) {
        WorkspaceId workspace = installation.workspace();
        BotTokens tokens = installation.tokens();
        String refresh = tokens.refresh();
        return statement
                .bind("workspace", workspace.value())
                .bind("botToken", cipher.lock(workspace, tokens.bot()))
                .bind("refreshToken", refresh == null ? null : cipher.lock(workspace, refresh))
                .bind("expiresAt", tokens.expiresAt())
                .bind("botUser", installation.botUser())
                .bind("name", installation.name())
                .bind("at", installation.at())
                .bind("by", installation.by());
    }

    private Installation installation(RowView row) {
        WorkspaceId workspace = new WorkspaceId(row.getColumn("workspace", String.class));
        byte[] refresh = row.getColumn("refresh_token", byte[].class);
        return new Installation(
                workspace,
                new BotTokens(
                        cipher.open(workspace, row.getColumn("bot_token", byte[].class)),
                        refresh == null ? null : cipher.open(workspace, refresh),
                        row.getColumn("expires_at", Instant.class)),
                row.getColumn("bot_user", String.class),
                row.getColumn("team_name", String.class),
                row.getColumn("installed_at", Instant.class),
                row.getColumn("installed_by", String.class));
    }
}
