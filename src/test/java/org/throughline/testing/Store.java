package org.throughline.testing;

import org.throughline.adapter.database.Database;
import org.throughline.usecase.port.ClockOffset;
import org.throughline.usecase.port.Inbound;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.PlannedCalendars;
import org.throughline.usecase.port.ProtocolArchive;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.port.Transactions;

/** Everything that is kept, whatever keeps it. */
public record Store(
        Transactions transactions,
        Repositories repositories,
        Messages messages,
        Inbound inbound,
        OpenForms openForms,
        PlannedCalendars plannedCalendars,
        ProtocolArchive protocolArchive,
        ClockOffset clockOffset) {

    public static Store of(Database database) {
        return new Store(
                database.transactions(),
                database.repositories(),
                database.messages(),
                database.inbound(),
                database.openForms(),
                database.plannedCalendars(),
                database.protocolArchive(),
                database.clockOffset());
    }

    /** A new one in memory. */
    public static Store fake() {
        FakeDatabase fake = new FakeDatabase();
        return new Store(
                fake.transactions(),
                fake.repositories(),
                fake.messages(),
                fake.inbound(),
                fake.openForms(),
                fake.plannedCalendars(),
                fake.protocolArchive(),
                new FakeClockOffset());
    }
}
