package org.throughline.adapter.protocolfile;

/** A completion rule that cannot be read; says what was found and what was expected there. */
final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expected;

    RuleSyntaxException(String wrong, String expected) {
        super(wrong);
        this.expected = expected;
    }

    String expected() {
        return expected;
    }
}
