package org.throughline.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.session.GateFixture.BEN;
import static org.throughline.domain.session.GateFixture.MARIA;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Missing.What;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.testing.ProtocolShelf;

/** What the rules of a protocol still need; rules about action steps are in {@link GateCommitmentTest}. */
class GateTest {

    private final GateFixture everything = new GateFixture(ProtocolShelf.EVERYTHING);
    private final GateFixture inquiry = new GateFixture(ProtocolShelf.DATA_INQUIRY);

    @Test
    void posted_counts_what_is_still_to_come_in_its_own_record() {
        assertThat(everything.words("list")).containsExactly("ENTRIES 2");

        everything.add(MARIA, "list", "meetings", "name", "Grade 4", "minutes", "90");
        everything.add(MARIA, "overlap", "drains", "text", "Announcements");

        assertThat(everything.words("list")).containsExactly("ENTRIES 1");
    }

    @Test
    void an_entry_that_was_taken_away_does_not_count() {
        everything.add(MARIA, "list", "meetings", "name", "Grade 4", "minutes", "90");
        EntryId second = everything.add(BEN, "list", "meetings", "name", "Faculty", "minutes", "60");
        assertThat(everything.missing("list")).isEmpty();

        everything.change(session -> everything.by(BEN).remove(second));

        assertThat(everything.words("list")).containsExactly("ENTRIES 1");
    }

    @Test
    void a_bound_names_the_field_the_sign_and_the_limit_once_for_each_entry_that_breaks_it() {
        everything.add(MARIA, "list", "meetings", "name", "Grade 4", "minutes", "4");
        everything.add(MARIA, "list", "meetings", "name", "Faculty", "minutes", "601");
        everything.add(MARIA, "list", "meetings", "name", "Family night");

        assertThat(everything.words("list")).containsExactly("BOUND 2 minutes >= 5", "BOUND 2 minutes <= 600");
    }

    @Test
    void a_number_on_the_limit_keeps_to_the_bound() {
        everything.add(MARIA, "list", "meetings", "name", "Grade 4", "minutes", "5");
        everything.add(MARIA, "list", "meetings", "name", "Faculty", "minutes", "600.0");

        assertThat(everything.missing("list")).isEmpty();
    }

    @Test
    void any_names_the_first_way_and_is_met_by_each_of_them() {
        assertThat(everything.missing("overlap"))
                .singleElement()
                .returns(What.ENTRIES, Missing::what)
                .returns(new RecordName("overlaps"), Missing::record);

        everything.add(MARIA, "overlap", "drains", "text", "Announcements");

        assertThat(everything.missing("overlap")).isEmpty();
    }

    @Test
    void any_is_met_by_a_press_of_done_too() {
        everything.change(session -> everything.by(MARIA).confirm(new StepId("overlap"), Role.FACILITATOR));

        assertThat(everything.missing("overlap")).isEmpty();
    }

    @Test
    void each_counts_the_entries_of_the_extended_record_that_lack_the_field() {
        EntryId first = everything.add(MARIA, "list", "meetings", "name", "Grade 4");
        everything.add(MARIA, "list", "meetings", "name", "Faculty");
        assertThat(everything.words("tie")).contains("FIELD 2 tie");

        everything.change(session -> everything.by(BEN).extend(first, EntryValues.of("tie", "direct")));

        assertThat(everything.words("tie")).contains("FIELD 1 tie");
    }

    @Test
    void chosen_asks_for_a_choice_among_several_and_refuses_more_than_its_most() {
        List<EntryId> meetings = List.of("A", "B", "C", "D").stream()
                .map(name -> everything.add(MARIA, "list", "meetings", "name", name, "tie", "direct"))
                .toList();
        assertThat(everything.words("tie")).containsExactly("CHOICE 1");

        everything.change(session -> everything.by(MARIA).choose(meetings.get(0), true));
        assertThat(everything.missing("tie")).isEmpty();

        meetings.forEach(
                meeting -> everything.change(session -> everything.by(MARIA).choose(meeting, true)));
        assertThat(everything.words("tie")).containsExactly("TOO_MANY_CHOSEN 3");
    }

    @Test
    void a_sole_entry_counts_as_chosen() {
        inquiry.add(MARIA, "adjust", "adjustment", "when", "we open a lesson", "will", "ask first");

        assertThat(inquiry.missing("adjust")).isEmpty();
    }

    @Test
    void carrying_on_with_the_current_change_counts_as_the_one_change() {
        assertThat(inquiry.words("adjust")).containsExactly("CHOICE 1");

        inquiry.change(session -> inquiry.by(MARIA).carryOn(new StepId("adjust"), true));

        assertThat(inquiry.missing("adjust")).isEmpty();
    }

    @Test
    void kinds_counts_different_kinds_of_evidence() {
        inquiry.add(MARIA, "evidence", "evidence", "kind", "assessment", "source", "Quiz");
        inquiry.add(MARIA, "evidence", "evidence", "kind", "assessment", "source", "Exit tickets");
        assertThat(inquiry.words("evidence")).containsExactly("KINDS 1", "NO_NAMES 1");

        inquiry.add(BEN, "evidence", "evidence", "kind", "student-work", "source", "Six notebooks");
        inquiry.change(session -> inquiry.by(BEN).tickNoNames(new StepId("evidence"), true));

        assertThat(inquiry.missing("evidence")).isEmpty();
    }

    @Test
    void an_unticked_no_names_is_missing_again() {
        inquiry.change(session -> inquiry.by(BEN).tickNoNames(new StepId("evidence"), true));
        inquiry.change(session -> inquiry.by(BEN).tickNoNames(new StepId("evidence"), false));

        assertThat(inquiry.words("evidence")).contains("NO_NAMES 1");
    }

    @Test
    void covers_names_the_values_that_do_not_occur() {
        everything.add(MARIA, "evidence", "evidence", "kind", "discipline", "n", "12");

        assertThat(everything.words("evidence")).contains("VALUES 2 attendance climate-belonging");
    }

    @Test
    void a_small_group_is_said_before_the_session_can_close() {
        everything.add(MARIA, "evidence", "evidence", "kind", "attendance", "n", "9");

        assertThat(everything.words("evidence")).contains("BOUND 1 n >= 10");
    }

    @Test
    void everyone_waits_for_each_present_member_to_add_or_pass() {
        assertThat(inquiry.words("notice")).containsExactly("VOICES 2");

        inquiry.add(MARIA, "notice", "observations", "text", "Six of nine left it empty");
        assertThat(inquiry.words("notice")).containsExactly("VOICES 1");

        inquiry.change(session -> inquiry.by(BEN).pass(new StepId("notice")));
        assertThat(inquiry.missing("notice")).isEmpty();
    }

    @Test
    void what_somebody_added_in_another_step_is_not_their_voice_in_this_one() {
        inquiry.add(MARIA, "evidence", "evidence", "kind", "assessment", "source", "Quiz");

        assertThat(inquiry.words("notice")).containsExactly("VOICES 2");
    }

    @Test
    void going_round_aloud_is_everyone_however_few_typed() {
        inquiry.addForTheTeam("notice", "observations", "text", "Six of nine left it empty");
        assertThat(inquiry.words("notice")).containsExactly("VOICES 2");

        inquiry.change(session -> inquiry.by(BEN).wentRound(new StepId("notice")));

        assertThat(inquiry.missing("notice")).isEmpty();
    }

    @Test
    void a_guest_is_not_waited_for_and_somebody_who_left_is_not_either() {
        PersonId guest = new PersonId("sandbox/sub");
        inquiry.change(session -> session.arrive(guest, true).tickPresent(List.of(MARIA)));

        assertThat(inquiry.words("notice")).containsExactly("VOICES 1");
    }

    @Test
    void done_counts_for_the_role_that_the_rule_names() {
        inquiry.change(session -> inquiry.by(BEN).confirm(new StepId("close"), Role.RECORDER));
        assertThat(inquiry.missing("close"))
                .singleElement()
                .returns(What.CONFIRMATION, Missing::what)
                .returns(Role.TIMEKEEPER, Missing::role);

        inquiry.change(session -> inquiry.by(BEN).confirm(new StepId("close"), Role.TIMEKEEPER));
        assertThat(inquiry.missing("close")).isEmpty();
    }

    @Test
    void soft_rules_are_told_apart_and_do_not_stop_the_close() {
        assertThat(inquiry.missing("explain")).isNotEmpty().noneMatch(Missing::hard);
        assertThat(inquiry.missing("focus")).isNotEmpty().allMatch(Missing::hard);

        assertThat(inquiry.gate().missingToClose())
                .extracting(missing -> missing.step().value())
                .containsExactly("focus", "adjust", "commit");
    }

    @Test
    void skipping_a_hard_step_does_not_open_its_gate() {
        inquiry.change(session -> session.skip(new StepId("focus"), SkipReason.OUT_OF_TIME, GateFixture.NOW));

        assertThat(inquiry.gate().missingToClose())
                .extracting(missing -> missing.step().value())
                .contains("focus");
    }

    @Test
    void an_edit_can_take_away_what_a_gate_needed() {
        EntryId only = inquiry.add(MARIA, "focus", "focus", "goal", "g1");
        assertThat(inquiry.missing("focus")).isEmpty();

        inquiry.change(session -> inquiry.by(MARIA).edit(Map.of(only, new EntryValues(Map.of()))));

        assertThat(inquiry.words("focus")).containsExactly("CHOICE 1");
    }
}
