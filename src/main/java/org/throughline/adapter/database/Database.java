package org.throughline.adapter.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Types;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.TeamId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.ClockOffset;
import org.throughline.usecase.port.Inbound;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.PlannedCalendars;
import org.throughline.usecase.port.ProtocolArchive;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.port.Transactions;

/** The database and everything that is kept in it; open, and with the tables this version wants. */
public final class Database implements AutoCloseable {
    /** What a few hundred lively sessions hold together: about 10 MiB. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int MOST_TEAMS = 1_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;
    private final LastVersions<SessionId, Session> lastSessions = new LastVersions<>(
            MOST_ENTRIES, session -> 10 + session.notes().entries().size(), Session::version);
    private final LastVersions<TeamId, Team> lastTeams = new LastVersions<>(MOST_TEAMS, team -> 1, Team::version);

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = jdbiOf(pool);
        this.transactions = new JdbiTransactions(jdbi);
    }

    /**
     * The embedded database in the data folder, for one process at a time; what a process that died had claimed is let
     * go of. {@link org.throughline.adapter.CannotStartException} when another process has it, when the folder cannot
     * be written, or when a newer version wrote it.
     */
    public static Database inFolder(Path data, int poolSize) {
        Database database = new Database(EmbeddedDatabase.open(data, poolSize));
        database.messages().releaseAll();
        return database;
    }

    /**
     * A PostgreSQL database, for any number of processes. {@link org.throughline.adapter.CannotStartException} when it
     * cannot be used or when a newer version wrote it.
     */
    public static Database on(PostgresServer server, int poolSize) {
        return new Database(PostgresDatabase.open(server, poolSize));
    }

    private static Jdbi jdbiOf(DataSource pool) {
        Jdbi jdbi = Jdbi.create(pool).installPlugin(new ColumnTypes());
        jdbi.getConfig(Arguments.class).setUntypedNullArgument(new NullArgument(Types.OTHER));
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(Database::withoutValues);
        return jdbi;
    }

    /** What people wrote, and who answered what, must not reach a log through a statement that failed. */
    private static String withoutValues(StatementException failure) {
        StatementContext statement = failure.getStatementContext();
        return statement == null ? "a statement failed" : "failed: " + statement.getRawSql();
    }

    public Transactions transactions() {
        return transactions;
    }

    public Repositories repositories() {
        return new Repositories(
                new JdbcSessions(jdbi, transactions, lastSessions),
                new JdbcActionSteps(jdbi, transactions),
                new JdbcTeams(jdbi, transactions, lastTeams),
                new JdbcSchools(jdbi, transactions),
                new JdbcGoals(jdbi, transactions),
                new JdbcAdjustments(jdbi, transactions),
                new JdbcMeetings(jdbi, transactions),
                new JdbcNudges(jdbi, transactions),
                new JdbcPauses(jdbi, transactions),
                new JdbcPrivateTaps(jdbi, transactions));
    }

    public Messages messages() {
        return new JdbcMessages(jdbi, transactions);
    }

    public Inbound inbound() {
        return new JdbcInbound(jdbi);
    }

    public OpenForms openForms() {
        return new JdbcOpenForms(jdbi);
    }

    public ProtocolArchive protocolArchive() {
        return new JdbcProtocolArchive(jdbi);
    }

    public PlannedCalendars plannedCalendars() {
        return new JdbcPlannedCalendars(jdbi, transactions);
    }

    public ClockOffset clockOffset() {
        return new JdbcClockOffset(jdbi);
    }

    /** Takes everything of one workspace away: teams, sessions, steps, messages, forms. */
    public void erase(WorkspaceId workspace) {
        transactions.run(() -> new WorkspaceRows(jdbi).delete(workspace));
        forget();
    }

    /** Reads everything from the tables again. */
    void forget() {
        lastSessions.clear();
        lastTeams.clear();
    }

    /** Whether the database answers. */
    public boolean works() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select 1").mapTo(Integer.class).one() == 1);
    }

    /** For tables that another part of the bot keeps; inside {@link #transactions()} it takes part in them. */
    public Jdbi jdbi() {
        return jdbi;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
