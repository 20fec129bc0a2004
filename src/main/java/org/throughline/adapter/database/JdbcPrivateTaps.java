package org.throughline.adapter.database;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.PrivateTaps;

/** Private answers: who gave one in {@code tap_given}, how often each was given in {@code tap_count}, and no link. */
final class JdbcPrivateTaps implements PrivateTaps {
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcPrivateTaps(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public boolean count(SessionId session, PersonId person, TapQuestion question, TapAnswer answer) {
        return transactions.call(() -> jdbi.withHandle(handle -> {
            boolean first = noteGiven(handle, session, person, question);
            if (first && addOne(handle, session, question, answer) == 0) {
                startCount(handle, session, question, answer);
                addOne(handle, session, question, answer);
            }
            return first;
        }));
    }

    @Override
    public Map<TapAnswer, Integer> tally(SessionId session, TapQuestion question) {
        var sql = """
                select answer, given
                  from tap_count
                 where session = :session
                   and question = :question
                """;
        return jdbi.withHandle(handle -> handle
                .createQuery(sql)
                .bind("session", session.value())
                .bind("question", question.code())
                .map(row -> Map.entry(
                        TapAnswer.parse(row.getColumn("answer", String.class)), row.getColumn("given", Integer.class)))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean noteGiven(Handle handle, SessionId session, PersonId person, TapQuestion question) {
        var sql = """
                insert into tap_given (session, question, person)
                values (:session, :question, :person)
                    on conflict do nothing
                """;
        return handle.createUpdate(sql)
                        .bind("session", session.value())
                        .bind("question", question.code())
                        .bind("person", person.value())
                        .execute()
                == 1;
    }

    private static int addOne(Handle handle, SessionId session, TapQuestion question, TapAnswer answer) {
        var sql = """
                update tap_count
                   set given = given + 1
                 where session = :session
                   and question = :question
                   and answer = :answer
                """;
        return execute(handle, sql, session, question, answer);
    }

    private static void startCount(Handle handle, SessionId session, TapQuestion question, TapAnswer answer) {
        var sql = """
                insert into tap_count (session, question, answer, given)
                values (:session, :question, :answer, 0)
                    on conflict do nothing
                """;
        execute(handle, sql, session, question, answer);
    }

    private static int execute(Handle handle, String sql, SessionId session, TapQuestion question, TapAnswer answer) {
        return handle.createUpdate(sql)
                .bind("session", session.value())
                .bind("question", question.code())
                .bind("answer", answer.code())
                .execute();
    }
}
