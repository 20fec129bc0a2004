package org.throughline.domain.protocol;

import java.math.BigDecimal;

/** How a bound compares a number with its limit. */
public enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean holds(BigDecimal number, BigDecimal limit) {
        int order = number.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
        };
    }
}
