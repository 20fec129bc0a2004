package org.throughline.usecase.port;

import org.junit.jupiter.api.Nested;
import org.throughline.testing.Store;

/** Every contract of something that is kept, for one way of keeping it. */
public abstract class AllContracts {

    /** The same empty store for the whole of one test. */
    protected abstract Store store();

    private abstract class Contract implements StoreContract {
        @Override
        public Store store() {
            return AllContracts.this.store();
        }
    }

    @Nested
    class OfTransactions extends Contract implements TransactionsContract {}

    @Nested
    class OfSessions extends Contract implements SessionsContract {}

    @Nested
    class OfActionSteps extends Contract implements ActionStepsContract {}

    @Nested
    class OfTeams extends Contract implements TeamsContract {}

    @Nested
    class OfSchools extends Contract implements SchoolsContract {}

    @Nested
    class OfGoals extends Contract implements GoalsContract {}

    @Nested
    class OfAdjustments extends Contract implements AdjustmentsContract {}

    @Nested
    class OfMeetings extends Contract implements MeetingsContract {}

    @Nested
    class OfNudges extends Contract implements NudgesContract {}

    @Nested
    class OfPauses extends Contract implements PausesContract {}

    @Nested
    class OfPrivateTaps extends Contract implements PrivateTapsContract {}

    @Nested
    class OfInbound extends Contract implements InboundContract {}

    @Nested
    class OfOpenForms extends Contract implements OpenFormsContract {}

    @Nested
    class OfPlannedCalendars extends Contract implements PlannedCalendarsContract {}

    @Nested
    class OfProtocolArchive extends Contract implements ProtocolArchiveContract {}

    @Nested
    class OfClockOffset extends Contract implements ClockOffsetContract {}

    @Nested
    class OfMessages extends Contract implements MessagesContract {}

    @Nested
    class OfMessageClaims extends Contract implements MessageClaimsContract {}
}
