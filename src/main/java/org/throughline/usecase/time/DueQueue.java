package org.throughline.usecase.time;

import java.time.Instant;
import java.util.List;

/** One kind of rows that become due. */
interface DueQueue<T> {

    /** Up to {@code most} rows that are due, earliest first, held by the current transaction. */
    List<T> claim(Instant now, int most);

    /** What tells the row from all others. */
    Object keyOf(T row);

    /** Does the earliest thing that is due about the row, so that it is not due any more afterwards. */
    void handle(T row, Instant now);
}
