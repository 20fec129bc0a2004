package org.throughline.domain.protocol;

/** What a record holds; {@link #FIELDS} is whatever its file says, the others have a meaning of their own. */
public enum RecordKind {
    EVIDENCE("evidence"),
    OBSERVATION("observation"),
    CAUSE("cause"),
    GOAL_CHOICE("goal-choice"),
    ADJUSTMENT("adjustment"),
    ACTION_STEP("action-step"),
    FOLLOW_UP("follow-up"),
    READING("reading"),
    PLUS_DELTA("plus-delta"),
    VOTE("vote"),
    CHOICE("choice"),
    FIELDS("fields");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    /** Its entries are nothing but their fields, so a file may add some; the other kinds have forms of their own. */
    public boolean takesFields() {
        return switch (this) {
            case FIELDS, EVIDENCE, OBSERVATION, CAUSE, VOTE, CHOICE -> true;
            case GOAL_CHOICE, ADJUSTMENT, ACTION_STEP, FOLLOW_UP, READING, PLUS_DELTA -> false;
        };
    }

    /** Whether this field of it holds the id of a goal; the same name may mean anything in a record of a file's own. */
    public boolean choosesGoal(FieldName field) {
        return this == GOAL_CHOICE && field.equals(BuiltInFields.GOAL);
    }

    /** Whether this field of it holds ids of indicators. */
    public boolean choosesIndicators(FieldName field) {
        return (this == GOAL_CHOICE && field.equals(BuiltInFields.INDICATORS))
                || (this == READING && field.equals(BuiltInFields.INDICATOR));
    }

    /** Its answers are a closed list that the file gives. */
    public boolean takesOptions() {
        return this == VOTE || this == CHOICE;
    }

    public static RecordKind parse(String code) {
        for (RecordKind value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a RecordKind: " + code);
    }
}
