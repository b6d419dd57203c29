package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and marks of the vocabulary that repeat the cell above: 同上, 〃, ditto. */
final class Ditto {

    private static final int LONGEST = 16;
    private static final Map<String, String> WORDS = Vocabulary.standard().values("ditto");
    private static final Set<Character> BEGINNINGS = WORDS.keySet().stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.charAt(0))
            .collect(Collectors.toUnmodifiableSet());

    private Ditto() {}

    /** Looks at the first letter before it makes a key, since it is asked of every cell of a column of names or days. */
    static boolean isSaidBy(CellValue value) {
        if (value.kind() != CellKind.TEXT) {
            return false;
        }
        String text = value.text();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (text.charAt(0) <= ' ' || BEGINNINGS.contains(Character.toLowerCase(text.charAt(0))))
                && WORDS.containsKey(ValueKey.asIs(text));
    }
}
