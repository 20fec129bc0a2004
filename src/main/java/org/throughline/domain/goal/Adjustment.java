package org.throughline.domain.goal;

import java.time.Instant;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.TeamId;

/**
 * The one teaching change a team tries before its next meeting.
 *
 * @param session where it was agreed
 * @param values the fields of the adjustment record: when, will, group, prediction, stopSign
 * @param shared the team lets its leaders read the change and its prediction
 */
public record Adjustment(
        AdjustmentId id, TeamId team, SessionId session, EntryValues values, Instant agreedAt, boolean shared) {

    public String when() {
        return values.text("when");
    }

    public String will() {
        return values.text("will");
    }

    public String group() {
        return values.text("group");
    }

    public String prediction() {
        return values.text("prediction");
    }

    public String stopSign() {
        return values.text("stopSign");
    }

    public Adjustment withShared(boolean changed) {
        return new Adjustment(id, team, session, values, agreedAt, changed);
    }
}
