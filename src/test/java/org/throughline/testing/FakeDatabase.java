package org.throughline.testing;

import org.throughline.usecase.port.Repositories;

/** The fakes of everything that is kept, in one set of transactions. */
public final class FakeDatabase {
    private final FakeTransactions transactions = new FakeTransactions();
    private final FakeNudges nudges = new FakeNudges(transactions);
    private final FakeMessages messages = new FakeMessages(transactions);
    private final FakeInbound inbound = new FakeInbound(transactions);
    private final FakeOpenForms openForms = new FakeOpenForms(transactions);
    private final FakeProtocolArchive protocolArchive = new FakeProtocolArchive(transactions);
    private final FakePlannedCalendars plannedCalendars = new FakePlannedCalendars(transactions);
    private final Repositories repositories = new Repositories(
            new FakeSessions(transactions),
            new FakeActionSteps(transactions),
            new FakeTeams(transactions),
            new FakeSchools(transactions),
            new FakeGoals(transactions),
            new FakeAdjustments(transactions),
            new FakeMeetings(transactions, nudges),
            nudges,
            new FakePauses(transactions),
            new FakePrivateTaps(transactions));

    public FakeTransactions transactions() {
        return transactions;
    }

    public Repositories repositories() {
        return repositories;
    }

    public FakeMessages messages() {
        return messages;
    }

    public FakeInbound inbound() {
        return inbound;
    }

    public FakeOpenForms openForms() {
        return openForms;
    }

    public FakePlannedCalendars plannedCalendars() {
        return plannedCalendars;
    }

    public FakeProtocolArchive protocolArchive() {
        return protocolArchive;
    }
}
