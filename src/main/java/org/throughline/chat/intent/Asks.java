package org.throughline.chat.intent;

import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.session.SessionId;

/** Questions to the bot that change nothing. */
public sealed interface Asks extends Acts {

    /** What is possible here, for this person. */
    record Help() implements Asks {}

    /** Words the bot does not know. */
    record NotUnderstood(String typed) implements Asks {}

    /** Words that are nearly a command; it is offered as a button. */
    record DidYouMean(String typed, String command) implements Asks {}

    /** Who can read what. */
    record WhoSeesWhat() implements Asks {}

    /** The protocols a team can start. */
    record ListProtocols() implements Asks {}

    /** The person's own steps, in all their teams. */
    record Mine() implements Asks {}

    /** The person's own steps, teams and next meetings at one look. */
    record ShowHome() implements Asks {}

    /** The status of a team: of this room when no team is named. */
    record ShowStatus(String team) implements Asks {}

    /** What the next meeting opens on. */
    record ShowAgenda() implements Asks {}

    /** Who holds which role today, or would by rotation. */
    record ShowRoles() implements Asks {}

    /** Who is on the team. */
    record ShowMembers() implements Asks {}

    /** The next meeting, with the button that moves it. */
    record ShowMoveMeeting() implements Asks {}

    /** The next meeting, with the button that skips it. */
    record ShowSkipMeeting() implements Asks {}

    /** The minutes as a file. */
    record ExportMinutes(SessionId session) implements Asks {}

    /** The next meeting as a calendar file. */
    record CalendarFile(SessionId session) implements Asks {}

    /** Who changed what of an action step, and when. */
    record ShowHistory(ActionStepId action) implements Asks {}
}
