package org.throughline.domain.protocol;

/** What a person may put into one field. */
public enum FieldType {
    TEXT("text"),
    LONG_TEXT("long-text"),
    NUMBER("number"),
    DATE("date"),
    PERSON("person"),
    CHOICE("choice"),
    CHOICES("choices"),
    LINK("link"),
    YES_NO("yes-no"),
    REFERENCE("reference");

    private final String code;

    FieldType(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static FieldType parse(String code) {
        for (FieldType value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a FieldType: " + code);
    }
}
