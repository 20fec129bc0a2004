package org.throughline.domain;

import java.util.List;

/** A rule that refuses what a person asked for, told to them in their words through a message key. */
public abstract class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    protected RuleViolation(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /** The key of the text that explains the refusal. */
    public String key() {
        return key;
    }

    /** What the text's placeholders stand for, in order. */
    public List<Object> args() {
        return args;
    }
}
