package org.throughline.domain.protocol;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Least and greatest: of a number its value, of a text its length in characters (of each line where it is one entry per
 * line), of several choices their count.
 */
public record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {

    public static final Bounds NONE = new Bounds(null, null);

    public Bounds {
        if (least != null && greatest != null && least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("least " + least + " is more than greatest " + greatest);
        }
    }

    public boolean allow(BigDecimal number) {
        return (least == null || number.compareTo(least) >= 0) && (greatest == null || number.compareTo(greatest) <= 0);
    }
}
