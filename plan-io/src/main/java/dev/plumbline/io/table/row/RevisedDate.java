package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.TextForms;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A date that another one has taken the place of: 6.10→6.20, 6.10改为6.20, 原6.10，调整为6.20 (IO-2c). Immutable and
 * thread-safe.
 *
 * @param earlier what was said before, as written
 * @param now what is said now, as written
 */
record RevisedDate(String earlier, String now) {

    private static final Map<String, String> WORDS = Vocabulary.standard().values("dateRevised");
    private static final Set<Character> FIRST = WORDS.entrySet().stream()
            .filter(word -> word.getValue().equals("to"))
            .map(word -> word.getKey().charAt(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final String[] ARROWS = {"->", "=>", "→", "⇒", "➔", "➜", "➡", "⟶"};
    private static final String AROUND = " ,，;；。、:：()（）[]【】";
    private static final int LONGEST = 40;
    private static final int LONGEST_WORD = 16;

    /**
     * What a text says; empty where it is no such text.
     *
     * @param arrows whether an arrow stands for a change, and not for a time from one day to another
     */
    static Optional<RevisedDate> of(String text, boolean arrows) {
        if (text.length() < 5 || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (int at = 1; at < text.length() - 1; at++) {
            char letter = Character.toLowerCase(TextForms.simplified(text.charAt(at)));
            int end = FIRST.contains(letter) ? wordEnd(text, at) : arrows ? arrowEnd(text, at) : 0;
            if (end > 0) {
                String before = bare(text.substring(0, at));
                String after = bare(text.substring(end));
                return before.isEmpty() || after.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RevisedDate(withoutWord(before), after));
            }
        }
        return Optional.empty();
    }

    private static int arrowEnd(String text, int at) {
        for (String arrow : ARROWS) {
            if (text.startsWith(arrow, at)) {
                return at + arrow.length();
            }
        }
        return 0;
    }

    /** The end of the longest word of a change that begins at a place; 0 where none does. */
    private static int wordEnd(String text, int at) {
        for (int end = Math.min(text.length() - 1, at + LONGEST_WORD); end > at; end--) {
            boolean whole =
                    !Character.isLetter(text.charAt(end)) || text.charAt(end) > 0x7f || text.charAt(end - 1) == ' ';
            if (whole && "to".equals(WORDS.get(HeaderKey.of(text.substring(at, end))))) {
                return end;
            }
        }
        return 0;
    }

    /** 原计划6.10 is 6.10. */
    private static String withoutWord(String text) {
        int digit = 0;
        while (digit < text.length() && !Commas.isDigit(text.charAt(digit))) {
            digit++;
        }
        return digit > 0 && "earlier".equals(WORDS.get(HeaderKey.of(text.substring(0, digit))))
                ? bare(text.substring(digit))
                : text;
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
