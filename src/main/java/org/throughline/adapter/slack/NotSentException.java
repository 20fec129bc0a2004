package org.throughline.adapter.slack;

import java.io.IOException;

/** There was no connection to Slack, so that nothing of the call can have arrived. */
public final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    NotSentException(IOException cause) {
        super(cause);
    }
}
