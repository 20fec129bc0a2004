package org.throughline.usecase.time;

import java.time.Instant;

/**
 * Does what has become due about one meeting or one owner, inside the transaction that claimed it: reads the facts anew,
 * raises messages. An exception undoes it; it is then tried again at the next pass.
 */
@FunctionalInterface
public interface DueHandler<T> {

    void handle(T due, Instant now);
}
