package org.throughline.usecase;

import org.throughline.chat.turn.Reply;

/** Undoes a transaction whose use case answered that nothing was to be saved. */
final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    NotDone(Reply reply) {
        super(reply.kind());
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
