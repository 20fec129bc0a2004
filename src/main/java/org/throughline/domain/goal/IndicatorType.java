package org.throughline.domain.goal;

/** Whether an indicator measures the doing or the effect. */
public enum IndicatorType {
    IMPLEMENTATION("implementation"),
    OUTCOME("outcome");

    private final String code;

    IndicatorType(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static IndicatorType parse(String code) {
        for (IndicatorType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("not an indicator type: " + code);
    }
}
