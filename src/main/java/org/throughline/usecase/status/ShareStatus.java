package org.throughline.usecase.status;

import java.time.Clock;
import java.time.LocalDate;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.status.StatusAnswers;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Teams;

/** A leader shows a team its own summary in its room. */
public final class ShareStatus {
    private final Teams teams;
    private final StatusReaders readers;
    private final Messages messages;
    private final Wording wording;
    private final Clock clock;

    public ShareStatus(Teams teams, StatusReaders readers, Messages messages, Wording wording, Clock clock) {
        this.teams = teams;
        this.readers = readers;
        this.messages = messages;
        this.wording = wording;
        this.clock = clock;
    }

    /** Once a day and team: sharing again brings the message up to date. */
    public Reply share(MeetingActs.ShareStatus intent, Interaction by) {
        Team team = teams.find(intent.team())
                .filter(found -> found.workspace().equals(by.workspace()))
                .orElseThrow(Refusal::gone);
        if (!readers.isLeader(by)) {
            throw new Refusal("status.refused.share", team.name());
        }
        LocalDate today = clock.instant().atZone(team.zone()).toLocalDate();
        messages.raise(new Subject.SharedStatus(team.id(), today), Messages.Target.room(team.room()));
        return new Reply.Whisper(StatusAnswers.shared(team, wording.to(by.person())));
    }
}
