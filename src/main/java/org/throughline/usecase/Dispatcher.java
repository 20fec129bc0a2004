package org.throughline.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Opens;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.RuleViolation;
import org.throughline.domain.StaleStateException;
import org.throughline.usecase.port.Inbound;
import org.throughline.usecase.port.Transactions;

/**
 * One interaction: one transaction, one use case, one reply. The only place that knows about duplicates, lost races and
 * refusals; safe for any number of threads.
 */
public final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int TRIES = 3;

    private final UseCases useCases;
    private final Transactions transactions;
    private final Inbound inbound;
    private final Wording wording;
    private final Clock clock;

    public Dispatcher(UseCases useCases, Transactions transactions, Inbound inbound, Wording wording, Clock clock) {
        this.useCases = useCases;
        this.transactions = transactions;
        this.inbound = inbound;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply dispatch(Interaction interaction) {
        return dispatch(interaction, reply -> {});
    }

    /**
     * As {@link #dispatch(Interaction)}; {@code inTransaction} hears a reply that stands, inside the transaction that
     * saves its effect, so that a platform can keep its own answer with it. It hears nothing of duplicates, refusals
     * and invalid forms.
     */
    public Reply dispatch(Interaction interaction, Consumer<Reply> inTransaction) {
        try (var workspace =
                        MDC.putCloseable("workspace", interaction.workspace().value());
                var room = MDC.putCloseable("room", interaction.room().local());
                var intent = MDC.putCloseable(
                        "interaction", interaction.intent().getClass().getSimpleName())) {
            Reply reply = attempt(interaction, inTransaction);
            LOG.info("{}", reply.kind());
            return reply;
        }
    }

    private Reply attempt(Interaction interaction, Consumer<Reply> inTransaction) {
        for (int left = TRIES; left > 0; left--) {
            try {
                return transactions.call(() -> once(interaction, inTransaction));
            } catch (NotDone undone) {
                return findDone(interaction).orElse(undone.reply());
            } catch (RuleViolation refused) {
                return findDone(interaction)
                        .orElseGet(() -> new Reply.Refused(wording.reason(interaction.person(), refused)));
            } catch (StaleStateException lost) {
                LOG.debug("lost a race, {} tries left", left - 1);
                Optional<Reply> done = findDone(interaction);
                if (done.isPresent()) {
                    return done.get();
                }
            }
        }
        return new Reply.Refused(wording.to(interaction.person()).get("refused.busy"));
    }

    private Reply once(Interaction interaction, Consumer<Reply> inTransaction) {
        Reply reply = useCases.handle(interaction);
        if (reply instanceof Reply.Invalid || reply instanceof Reply.Refused) {
            throw new NotDone(reply);
        }
        note(interaction, reply);
        inTransaction.accept(reply);
        return reply;
    }

    /** Few acts are delivered twice: only one that came to nothing is looked up among those that are done. */
    private Optional<Reply> findDone(Interaction interaction) {
        String key = interaction.requestKey();
        return key == null || interaction.intent() instanceof Opens
                ? Optional.empty()
                : inbound.findKind(interaction.workspace(), key).map(kind -> again(kind, interaction));
    }

    private void note(Interaction interaction, Reply reply) {
        String key = interaction.requestKey();
        if (key != null && !(interaction.intent() instanceof Opens)) {
            inbound.note(interaction.workspace(), key, reply.kind(), clock.instant());
        }
    }

    private Reply again(String kind, Interaction interaction) {
        if (!kind.equals("whisper")) {
            return Reply.DONE;
        }
        String words = wording.to(interaction.person()).get("common.already-done");
        return new Reply.Whisper(Card.of(words, new Element.Text(words)));
    }
}
