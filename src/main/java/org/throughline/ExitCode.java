package org.throughline;

/** What the process tells whoever started it. */
final class ExitCode {
    /** It did what it was asked to. */
    static final int DONE = 0;
    /** It broke: the log has the reason. */
    static final int BROKEN = 1;
    /** It refuses to start as it was asked to: a sentence said why. */
    static final int REFUSED = 2;

    private ExitCode() {}
}
