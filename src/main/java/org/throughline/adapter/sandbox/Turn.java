package org.throughline.adapter.sandbox;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.throughline.chat.turn.Reply;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.port.Transactions;

/**
 * Takes one act to the bot. What the person is answered is kept in the transaction of the effect, so that the same key
 * gets the same answer and no second effect, whenever the process died.
 */
final class Turn {
    private final Dispatcher dispatcher;
    private final Transactions transactions;
    private final AnswerBook answers;
    private final ReplyKeeper keeper;

    Turn(Dispatcher dispatcher, Transactions transactions, AnswerBook answers, ReplyKeeper keeper) {
        this.dispatcher = dispatcher;
        this.transactions = transactions;
        this.answers = answers;
        this.keeper = keeper;
    }

    Answer take(Act act) {
        AtomicReference<Answer> kept = new AtomicReference<>();
        Reply reply = dispatcher.dispatch(act.toInteraction(), stands -> kept.set(keep(act, stands)));
        return answers.find(act.key())
                .map(Answer::new)
                .or(() -> standing(reply, kept))
                .orElseGet(() -> keepAlone(act, reply));
    }

    /** Answers without asking the bot: something the platform itself has to say. */
    Answer keepAlone(Act act, Reply reply) {
        return transactions.call(() -> keep(act, reply));
    }

    private static Optional<Answer> standing(Reply reply, AtomicReference<Answer> kept) {
        boolean undone = reply instanceof Reply.Refused || reply instanceof Reply.Invalid;
        return undone ? Optional.empty() : Optional.ofNullable(kept.get());
    }

    private Answer keep(Act act, Reply reply) {
        Answer answer = keeper.keep(act, reply);
        answers.keep(act.key(), answer.body());
        return answer;
    }
}
