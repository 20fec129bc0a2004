package org.throughline.adapter;

/** Something outside is not as the bot needs it at its start; the message is one sentence that the operator can act on. */
public final class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStartException(String sentence) {
        super(sentence);
    }

    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
