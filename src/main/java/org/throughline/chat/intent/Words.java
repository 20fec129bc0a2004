package org.throughline.chat.intent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Typed words made comparable, and how far two of them are apart. */
final class Words {
    private Words() {}

    /** Lower case, without accents. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The words as typed, without what people put around a command: the bot's name, punctuation, extra spaces. */
    static List<String> of(String typed) {
        String bare = typed.strip()
                .replaceFirst("(?i)^(/plc|@?throughline)(?=[\\s:,]|$)[:,]?", "")
                .replaceAll("^[\\s¿¡]+|[\\s?!.]+$", "");
        return Stream.of(bare.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** How many single letters differ; two neighbours that changed places count as one. */
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, i, j, one, other);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, int i, int j, String one, String other) {
        int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + differs);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
