package org.throughline.usecase.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.Transactions;

/** Messages whose wishes wake the couriers as soon as the transaction that raised them has been committed. */
public final class WakingMessages implements Messages {
    private final Messages messages;
    private final Transactions transactions;
    private final Runnable wake;

    public WakingMessages(Messages messages, Transactions transactions, Runnable wake) {
        this.messages = messages;
        this.transactions = transactions;
        this.wake = wake;
    }

    @Override
    public void raise(Subject subject, Target target) {
        messages.raise(subject, target);
        transactions.afterCommit(wake);
    }

    /** What waits already has somebody who will come for it. */
    @Override
    public boolean redraw(Subject subject) {
        return wakeIf(messages.redraw(subject));
    }

    private boolean wakeIf(boolean due) {
        if (due) {
            transactions.afterCommit(wake);
        }
        return due;
    }

    @Override
    public void withdraw(Subject subject) {
        messages.withdraw(subject);
    }

    @Override
    public void rename(Subject from, Subject to) {
        messages.rename(from, to);
        transactions.afterCommit(wake);
    }

    @Override
    public boolean revive(RoomId room, Instant now) {
        return wakeIf(messages.revive(room, now));
    }

    @Override
    public boolean revive(WorkspaceId workspace, Instant since, Instant now) {
        return wakeIf(messages.revive(workspace, since, now));
    }

    @Override
    public void forget(Subject subject) {
        messages.forget(subject);
    }

    @Override
    public Optional<OutgoingMessage> find(Subject subject) {
        return messages.find(subject);
    }

    @Override
    public List<OutgoingMessage> listDirect(PersonId person) {
        return messages.listDirect(person);
    }

    @Override
    public Optional<OutgoingMessage> claim(Instant now, Lease lease) {
        return messages.claim(now, lease);
    }

    @Override
    public void delivered(MessageId id, long drawn, String platformRef, Instant at) {
        messages.delivered(id, drawn, platformRef, at);
    }

    @Override
    public void postpone(MessageId id, Instant moment) {
        messages.postpone(id, moment);
    }

    @Override
    public void retry(MessageId id, Instant moment, boolean unsure) {
        messages.retry(id, moment, unsure);
    }

    @Override
    public void rest(Target target, Instant until) {
        messages.rest(target, until);
    }

    @Override
    public void lost(MessageId id) {
        messages.lost(id);
    }

    @Override
    public void drop(MessageId id, long drawn) {
        messages.drop(id, drawn);
    }

    @Override
    public void bury(MessageId id, long drawn, String reason, Instant at) {
        messages.bury(id, drawn, reason, at);
    }

    @Override
    public void release(MessageId id) {
        messages.release(id);
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        return messages.findNextDue(after);
    }

    @Override
    public void releaseAll() {
        messages.releaseAll();
    }

    @Override
    public List<OutgoingMessage> listDead(int most) {
        return messages.listDead(most);
    }
}
