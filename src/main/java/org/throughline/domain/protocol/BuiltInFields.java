package org.throughline.domain.protocol;

/** The field names of the records that have a meaning of their own; labels and types stand in {@code built-in.yaml}. */
public final class BuiltInFields {

    /** Of observations, causes and action steps: what was written. */
    public static final FieldName TEXT = new FieldName("text");

    /** Of evidence: one of the ten evidence kinds. */
    public static final FieldName KIND = new FieldName("kind");

    public static final FieldName SOURCE = new FieldName("source");
    public static final FieldName DATE = new FieldName("date");

    /** Of evidence and readings: about how many students it speaks of. */
    public static final FieldName N = new FieldName("n");

    public static final FieldName LINK = new FieldName("link");

    /** Of an observation: the piece of evidence it is about. */
    public static final FieldName EVIDENCE_REF = new FieldName("evidenceRef");

    public static final FieldName FOR = new FieldName("for");
    public static final FieldName AGAINST = new FieldName("against");

    /** Of a cause: ours, shared or not ours to change. */
    public static final FieldName CONTROL = new FieldName("control");

    /** Of a goal choice: the goal's id. */
    public static final FieldName GOAL = new FieldName("goal");

    /** Of a goal choice: the ids of up to three indicators. */
    public static final FieldName INDICATORS = new FieldName("indicators");

    public static final FieldName WHEN = new FieldName("when");
    public static final FieldName WILL = new FieldName("will");
    public static final FieldName GROUP = new FieldName("group");
    public static final FieldName PREDICTION = new FieldName("prediction");
    public static final FieldName STOP_SIGN = new FieldName("stopSign");
    public static final FieldName OWNER = new FieldName("owner");
    public static final FieldName REVIEW_DATE = new FieldName("reviewDate");
    public static final FieldName BRING = new FieldName("bring");
    public static final FieldName RESOURCE_NEEDED = new FieldName("resourceNeeded");
    public static final FieldName STATUS = new FieldName("status");
    public static final FieldName EFFECT = new FieldName("effect");

    /** Of a follow-up: the one line of what students did differently. */
    public static final FieldName EVIDENCE = new FieldName("evidence");

    /** Of a follow-up: keep, change, end, spread or later; of a goal choice: the sentence of what must be decided. */
    public static final FieldName DECISION = new FieldName("decision");

    /** Of a reading: the indicator's id. */
    public static final FieldName INDICATOR = new FieldName("indicator");

    public static final FieldName VALUE = new FieldName("value");
    public static final FieldName PLUS = new FieldName("plus");
    public static final FieldName DELTA = new FieldName("delta");

    /** Of a vote or a choice: the value of the option taken. */
    public static final FieldName ANSWER = new FieldName("answer");

    private BuiltInFields() {}
}
