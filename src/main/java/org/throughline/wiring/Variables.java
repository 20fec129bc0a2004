package org.throughline.wiring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of variables of the environment as settings write them, {@code ${NAME}}. */
final class Variables {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private Variables() {}

    /** The name; empty for a text that names no variable. */
    static Optional<String> findName(String text) {
        Matcher variable = VARIABLE.matcher(text);
        return variable.matches() ? Optional.of(variable.group(1)) : Optional.empty();
    }
}
