package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.UnitText;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The w of offices behind a number: 10w is 10万, 3.5W家 is 3.5万家; of what is measured in watts it is a watt. */
final class ShortHand {

    private static final Map<String, String> WATTS = Vocabulary.standard().values("inWatts");
    private static final Set<String> OPENINGS = Set.of("从", "由", "自");
    private static final List<Role> NAMES =
            List.of(Role.GOAL_INDICATOR, Role.GOAL_NAME, Role.TASK_INDICATOR, Role.TASK_NAME);
    private static final String ENDS = "-~～—–至到,，;；、()（）→";
    private static final List<String> LIMITS = List.of("以上", "以下", "以内", "左右", "提", "增", "降");
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TEXT = 60;

    private ShortHand() {}

    /** A text with the word in the place of the letter. */
    static String spelled(String written) {
        return written.length() > LONGEST_TEXT || written.indexOf('w') < 0 && written.indexOf('W') < 0
                ? written
                : replaced(written, "万");
    }

    /** The text of a cell: 60W of a row about 功率 are watts. */
    static String of(TableRow row, Role role, String written) {
        String spelled = spelled(written);
        if (spelled.equals(written)) {
            return written;
        }
        for (Role name : NAMES) {
            if (name != role
                    && row.table().has(name)
                    && isInWatts(row.value(name).text())) {
                return replaced(written, "瓦");
            }
        }
        row.tellAlike(role, AmountFindings.AMOUNT_SHORT_HAND, finding -> finding.putFigure("read", spelled));
        return spelled;
    }

    private static String replaced(String written, String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            boolean scale = (letter == 'w' || letter == 'W') && isBehindNumber(written, i) && isLast(written, i + 1);
            text.append(scale ? word : String.valueOf(letter));
        }
        return text.toString();
    }

    /** Nothing but a number and words that say how it is meant stands before it, or a name that is not in watts. */
    private static boolean isBehindNumber(String text, int at) {
        int start = at;
        while (start > 0 && (Commas.isDigit(text.charAt(start - 1)) || ".,".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        boolean number = start < at && Commas.isDigit(text.charAt(at - 1));
        boolean apart = start == 0 || !isLatin(text.charAt(start - 1));
        return number && apart && !isInWatts(name(text.substring(0, start)));
    }

    private static String name(String before) {
        return before.isEmpty() || OPENINGS.contains(before)
                ? ""
                : QuantityText.read(before + "1").name().orElse("");
    }

    /** Whether nothing, a unit or a limit stands behind it. */
    private static boolean isLast(String text, int from) {
        if (from < text.length() && isLatin(text.charAt(from))) {
            return false;
        }
        int end = from;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = text.substring(from, end).strip();
        return rest.isEmpty()
                || rest.equals("+")
                || LIMITS.stream().anyMatch(rest::startsWith)
                || UnitText.unit(rest).isPresent();
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter);
    }

    private static boolean isInWatts(String name) {
        String key = TextForms.simplified(HeaderKey.of(name));
        for (int length = 1; length <= Math.min(LONGEST_NAME, key.length()); length++) {
            if (WATTS.containsKey(key.substring(key.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
