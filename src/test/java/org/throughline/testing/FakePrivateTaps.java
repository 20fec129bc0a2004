package org.throughline.testing;

import java.util.EnumMap;
import java.util.Map;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.PrivateTaps;

/** Private answers in memory. */
public final class FakePrivateTaps implements PrivateTaps {
    private final FakeTransactions transactions;
    private final FakeTable<Given, Given> given;
    private final FakeTable<Asked, Map<TapAnswer, Integer>> counts;

    public FakePrivateTaps(FakeTransactions transactions) {
        this.transactions = transactions;
        this.given = transactions.table();
        this.counts = transactions.table();
    }

    @Override
    public boolean count(SessionId session, PersonId person, TapQuestion question, TapAnswer answer) {
        return transactions.call(() -> {
            var tap = new Given(session, person, question);
            boolean first = given.putNew(tap, tap);
            if (first) {
                var more = new EnumMap<TapAnswer, Integer>(TapAnswer.class);
                more.putAll(tally(session, question));
                more.merge(answer, 1, Integer::sum);
                counts.put(new Asked(session, question), more);
            }
            return first;
        });
    }

    @Override
    public Map<TapAnswer, Integer> tally(SessionId session, TapQuestion question) {
        return counts.find(new Asked(session, question)).map(Map::copyOf).orElse(Map.of());
    }

    private record Given(SessionId session, PersonId person, TapQuestion question) {}

    private record Asked(SessionId session, TapQuestion question) {}
}
