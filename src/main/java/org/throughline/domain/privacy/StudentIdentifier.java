package org.throughline.domain.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises text that looks like a student identifier: an ID number, an e-mail address, a birth date, or
 * "student: First Last" (product.md, "What it refuses"), in English and Spanish. A link is none.
 */
public final class StudentIdentifier {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern LOOKS = Pattern.compile(String.join(
            "|",
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
            "(?i:\\b(?:student|pupil|estudiante|alumno|alumna)\\b)\\s*:?\\s*" + NAME + "\\s+" + NAME,
            "(?i:\\b(?:students|pupils|estudiantes|alumnos|alumnas)\\b)\\s*:\\s*" + NAME + "\\s+" + NAME,
            "(?i:\\b(?:student|pupil|estudiante|alumno|alumna)s?\\s*(?:#|n[º°o]\\.?|n[uú]m(?:ero)?\\.?|number|id)"
                    + "\\s*[:#]?\\s*)\\d{3,}",
            "(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])",
            "(?i:\\b(?:id|matr[ií]cula|student number|dni|curp)\\b)\\s*(?:#|:|no\\.?|n[uú]m\\.?)?\\s*\\d{4,}",
            "(?i:\\b(?:born|birthday|birth date|dob|date of birth|nacid[oa]|fecha de nacimiento)\\b)"
                    + "\\D{0,12}\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}",
            "(?<![\\d.,/:-])\\d{6,12}(?![\\d/:-]|[.,]\\d)"));

    private StudentIdentifier() {}

    /** The first part of the text that looks like one. */
    public static Optional<String> find(String text) {
        Matcher matcher = LOOKS.matcher(LINK.matcher(text).replaceAll(" "));
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
