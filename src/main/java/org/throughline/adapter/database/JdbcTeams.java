package org.throughline.adapter.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.Member;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.TeamId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Teams;

/** Teams in the tables {@code team} and {@code team_member}; read again only where they changed. */
final class JdbcTeams implements Teams {
    private static final String SELECT = """
            select id, room, name, zone, locale, meeting_minutes, set_up, series_day, series_time, series_seconds,
                   series_cadence, series_zone, series_first, version
              from team
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;
    private final LastVersions<TeamId, Team> last;

    JdbcTeams(Jdbi jdbi, JdbiTransactions transactions, LastVersions<TeamId, Team> last) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.last = last;
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return find("where id = :key", id.value());
    }

    @Override
    public Optional<Team> findByRoom(RoomId room) {
        return find("where room = :key", room.value());
    }

    @Override
    public List<Team> listOf(PersonId person) {
        return list("where id in (select team from team_member where person = :key) order by name", person.value());
    }

    @Override
    public List<Team> listIn(WorkspaceId workspace) {
        return list("where workspace = :key order by name", workspace.value());
    }

    @Override
    public List<WorkspaceId> listWorkspaces() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct workspace from team order by workspace")
                .mapTo(String.class)
                .map(WorkspaceId::new)
                .list());
    }

    @Override
    public void add(Team team) {
        var sql = """
                insert into team (id, workspace, room, name, zone, locale, meeting_minutes, set_up, series_day,
                       series_time, series_seconds, series_cadence, series_zone, series_first, version)
                values (:id, :workspace, :room, :name, :zone, :locale, :minutes, :setUp, :day,
                       :time, :seconds, :cadence, :seriesZone, :first, :version)
                    on conflict do nothing
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            Update insert = handle.createUpdate(sql)
                    .bind("workspace", team.workspace().value())
                    .bind("room", team.room().value());
            if (bind(insert, team).execute() == 0) {
                throw new StaleStateException("the team in " + team.room());
            }
            insertMembers(handle, team);
            keep(team);
        }));
    }

    @Override
    public void save(Team team) {
        var sql = """
                update team
                   set name = :name, zone = :zone, locale = :locale, meeting_minutes = :minutes, set_up = :setUp,
                       series_day = :day, series_time = :time, series_seconds = :seconds, series_cadence = :cadence,
                       series_zone = :seriesZone, series_first = :first, version = version + 1
                 where id = :id
                   and version = :version
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (bind(handle.createUpdate(sql), team).execute() == 0) {
                throw new StaleStateException("team " + team.id());
            }
            handle.createUpdate("delete from team_member where team = :team")
                    .bind("team", team.id().value())
                    .execute();
            insertMembers(handle, team);
            keep(team.withVersion(team.version() + 1));
        }));
    }

    /** For those to come, once it is committed. */
    private void keep(Team team) {
        transactions.afterCommit(() -> last.keep(team.id(), team));
    }

    private static Update bind(Update statement, Team team) {
        return SeriesColumns.bind(statement, team.series())
                .bind("id", team.id().value())
                .bind("name", team.name())
                .bind("zone", team.zone().getId())
                .bind("locale", team.locale().toLanguageTag())
                .bind("minutes", team.minutes())
                .bind("setUp", team.setUp())
                .bind("version", team.version());
    }

    private static void insertMembers(Handle handle, Team team) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into team_member (team, place, person, since)
                values (:team, :place, :person, :since)
                """);
        for (Member member : team.members()) {
            batch.bind("team", team.id().value())
                    .bind("place", batch.size())
                    .bind("person", member.person().value())
                    .bind("since", member.since())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private Optional<Team> find(String which, Object key) {
        return RowVersion.find(jdbi, "team", which, key).flatMap(this::find);
    }

    private Optional<Team> find(RowVersion row) {
        Optional<Team> team = last.find(new TeamId(row.id()), row.version())
                .or(() -> list("where id = :key", row.id()).stream().findFirst());
        team.ifPresent(this::keep);
        return team;
    }

    private List<Team> list(String which, Object key) {
        return jdbi.withHandle(handle -> {
            List<Team> bare = handle.createQuery(SELECT + which)
                    .bind("key", key)
                    .map(JdbcTeams::withoutMembers)
                    .list();
            Map<UUID, List<Member>> members = members(handle, bare);
            return bare.stream()
                    .map(team ->
                            withMembers(team, members.getOrDefault(team.id().value(), List.of())))
                    .toList();
        });
    }

    private static Map<UUID, List<Member>> members(Handle handle, List<Team> teams) {
        if (teams.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select team, person, since from team_member where team in (<teams>) order by place")
                .bindList("teams", teams.stream().map(team -> team.id().value()).toList())
                .map(row -> Map.entry(
                        row.getColumn("team", UUID.class),
                        new Member(
                                new PersonId(row.getColumn("person", String.class)),
                                row.getColumn("since", Instant.class))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Team withoutMembers(RowView row) {
        return new Team(
                new TeamId(row.getColumn("id", UUID.class)),
                new RoomId(row.getColumn("room", String.class)),
                row.getColumn("name", String.class),
                ZoneId.of(row.getColumn("zone", String.class)),
                Locale.forLanguageTag(row.getColumn("locale", String.class)),
                List.of(),
                SeriesColumns.read(row),
                row.getColumn("meeting_minutes", Integer.class),
                row.getColumn("set_up", Boolean.class),
                row.getColumn("version", Long.class));
    }

    private static Team withMembers(Team team, List<Member> members) {
        return new Team(
                team.id(),
                team.room(),
                team.name(),
                team.zone(),
                team.locale(),
                members,
                team.series(),
                team.minutes(),
                team.setUp(),
                team.version());
    }
}
