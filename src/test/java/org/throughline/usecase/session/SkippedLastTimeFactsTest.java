package org.throughline.usecase.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.chat.view.SkippedStep;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.ProtocolShelf;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.port.Repositories;

/** What was skipped in the latest closed meeting belongs to the step where the next one opens. */
class SkippedLastTimeFactsTest {
    private static final PersonId ANA = new PersonId("sandbox/ana");
    private static final StepId FOCUS = new StepId("focus");
    private static final StepId EVIDENCE = new StepId("evidence");
    private static final StepId FOLLOW = new StepId("follow");
    private static final Protocol PROTOCOL = ProtocolShelf.DATA_INQUIRY;

    private final SettableClock clock = new SettableClock("2026-12-08T20:10:00Z");
    private final Repositories kept = new FakeDatabase().repositories();
    private final SessionFacts facts = new SessionFacts(kept, ProtocolShelf.ALL, PersonId::local, clock);
    private final Team team = Team.inRoom(new RoomId("sandbox/grade-4"), "Grade 4", ZoneOffset.UTC, Locale.ENGLISH);
    private final Instant now = clock.instant();

    @Test
    void a_meeting_with_nothing_due_has_it_at_the_focus() {
        closeWithEvidenceSkipped();

        Session next = sessionAt(FOCUS);

        assertThat(skipped(next, FOCUS))
                .containsExactly(new SkippedStep(PROTOCOL.step(EVIDENCE).title(), SkipReason.NOT_NEEDED));
    }

    @Test
    void a_look_back_after_the_opening_does_not_have_it() {
        closeWithEvidenceSkipped();

        Session next = sessionAt(FOCUS).goBack(FOLLOW, now);

        assertThat(skipped(next, FOLLOW)).isEmpty();
        assertThat(skipped(next, FOCUS)).isEmpty();
    }

    @Test
    void a_first_meeting_has_none() {
        assertThat(skipped(sessionAt(FOCUS), FOCUS)).isEmpty();
    }

    private void closeWithEvidenceSkipped() {
        kept.sessions()
                .add(sessionAt(FOCUS)
                        .advance(EVIDENCE, now)
                        .skip(EVIDENCE, SkipReason.NOT_NEEDED, now)
                        .close(new Closing(now, null, null, false, List.of())));
    }

    private Session sessionAt(StepId first) {
        var roles = new Roles(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, ANA), null);
        var opening = new Opening("Leave with one change", roles, now, 45, null, null, null);
        return Session.start(team.id(), PROTOCOL.ref(), first, opening, now);
    }

    private List<SkippedStep> skipped(Session session, StepId step) {
        return facts.of(new OpenedSession(session, team, PROTOCOL), PROTOCOL.step(step))
                .skippedLastTime();
    }
}
