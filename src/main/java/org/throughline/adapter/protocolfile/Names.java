package org.throughline.adapter.protocolfile;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What names and numbers in a protocol file look like. */
final class Names {

    static final String EXPECTED = "a name of letters, digits and hyphens that starts small, such as next-step";

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private Names() {}

    /** What stands in for a name that was not given, so that reading can go on. */
    static String unnamed(Place place) {
        return "unnamed-" + place.line();
    }

    /** A number people write; throws IllegalArgumentException for anything else. */
    static BigDecimal decimal(String word) {
        if (!DECIMAL.matcher(word).matches()) {
            throw new IllegalArgumentException(word);
        }
        return new BigDecimal(word);
    }

    /** The whole number, both ends included; throws IllegalArgumentException for anything else. */
    static int whole(String word, int least, int most) {
        int number = Integer.parseInt(word);
        if (number < least || number > most) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }
}
