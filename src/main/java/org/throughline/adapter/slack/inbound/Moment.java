package org.throughline.adapter.slack.inbound;

import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/**
 * One thing a person did in Slack, and the ways back to them that Slack gave with it.
 *
 * @param room where they did it; their own id stands for it where Slack names no conversation (home, shortcut)
 * @param thread the timestamp of the thread's first message; null outside threads
 * @param trigger with which a dialog can be opened for three seconds; null where none can
 * @param responseUrl where the message that was pressed can be replaced; null where there is none
 * @param dialog Slack's id of the dialog in which they did it; null outside dialogs
 * @param fleeting whether what was pressed is shown to this person alone, and only until they reload
 * @param key the same for the same act, delivered again
 */
record Moment(
        PersonId person,
        RoomId room,
        @Nullable String thread,
        @Nullable String trigger,
        @Nullable String responseUrl,
        @Nullable String dialog,
        boolean fleeting,
        String key) {

    static Moment of(PersonId person, RoomId room, String key) {
        return new Moment(person, room, null, null, null, null, false, key);
    }

    WorkspaceId workspace() {
        return person.workspace();
    }

    boolean isDirect() {
        return SlackIds.isDirect(room);
    }

    Moment inThread(@Nullable String other) {
        return new Moment(person, room, other, trigger, responseUrl, dialog, fleeting, key);
    }

    Moment withTrigger(@Nullable String other) {
        return new Moment(person, room, thread, other, responseUrl, dialog, fleeting, key);
    }

    Moment withResponse(@Nullable String url, boolean toFleeting) {
        return new Moment(person, room, thread, trigger, url, dialog, toFleeting, key);
    }

    Moment inDialog(String other) {
        return new Moment(person, room, thread, trigger, responseUrl, other, fleeting, key);
    }

    Moment in(RoomId other) {
        return new Moment(person, other, thread, trigger, responseUrl, dialog, fleeting, key);
    }
}
