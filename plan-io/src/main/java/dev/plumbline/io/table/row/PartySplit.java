package dev.plumbline.io.table.row;

import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.List;

/** Parts a text that names several parties: at separators outside brackets, and behind a bracket that closes (IO-2d). */
final class PartySplit {

    private static final String SEPARATORS = "、,，;；&＆+＋\n\r|";
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_LAST = 60;

    private final PartyWords words;

    PartySplit(PartyWords words) {
        this.words = words;
    }

    List<String> parts(String text) {
        String plain = withLabels(
                TextForms.tidy(PartyNumbers.without(text).replace('\n', '、').replace('\r', '、')));
        List<String> parts = new ArrayList<>();
        if (surnamesFirst(plain, parts)) {
            return parts;
        }
        parts.clear();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
            if (depth <= 0 && isSeparator(plain, i, part)) {
                add(parts, part);
                continue;
            }
            part.append(letter);
            if (depth == 0 && (letter == ')' || letter == ']') && isName(plain, i + 1)) {
                add(parts, part);
            }
        }
        add(parts, part);
        return parts;
    }

    /** Smith, John; Doe, Jane: with semicolons between persons a comma stands behind each surname. */
    private boolean surnamesFirst(String text, List<String> persons) {
        if (text.indexOf(';') < 0 || text.indexOf(',') < 0) {
            return false;
        }
        for (String person : text.split(";")) {
            int comma = person.indexOf(',');
            if (person.isBlank()) {
                continue;
            }
            String surname = comma < 0 ? "" : person.substring(0, comma).strip();
            String given = person.substring(comma + 1).strip();
            if (!words.isLatinName(surname) || !words.isLatinName(given)) {
                return false;
            }
            persons.add(given + " " + surname);
        }
        return persons.size() > 1;
    }

    private boolean isSeparator(String text, int at, StringBuilder before) {
        char letter = text.charAt(at);
        return switch (letter) {
            case '/' ->
                !isUnitBefore(name(before), text, at) && !isUnitBehind(name(before), text, at) && !isOneLabel(text, at);
            case '·' ->
                isBetweenNames(name(before), text.substring(at + 1, Math.min(text.length(), at + LONGEST_LAST)));
            case '和', '及', '与', '與' -> isBetweenUnits(name(before), text, at);
            case ' ' -> isBetweenUnits(name(before), text, at);
            case '&' -> !isAbbreviation(text, at);
            case '@' -> at == 0 || text.charAt(at - 1) == ' ' || PartyWords.isHan(text.charAt(at - 1));
            default -> SEPARATORS.indexOf(letter) >= 0;
        };
    }

    /** 市场部和客服部, 财务部 人事部 are two; 行政与人事部 is one, and 财务部 审计科 a part of one. */
    private boolean isBetweenUnits(String before, String text, int at) {
        if (before.length() < 2 || !words.isUnit(before)) {
            return false;
        }
        String after = last(text, at);
        return words.isUnit(after) && before.charAt(before.length() - 1) == after.charAt(after.length() - 1);
    }

    /** R&D is one word: an ampersand between two capitals that stand alone. */
    private static boolean isAbbreviation(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isCapital(text.charAt(at - 1))
                && isCapital(text.charAt(at + 1))
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)))
                && (at + 2 == text.length()
                        || PartyWords.isHan(text.charAt(at + 2))
                        || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** 主:张三 辅:李四 are two, as 主:张三、辅:李四 are. */
    private String withLabels(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        StringBuilder parted = new StringBuilder(text);
        for (; colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int space = text.lastIndexOf(' ', colon - 2);
            if (space > 0
                    && colon - space <= LONGEST_LABEL
                    && words.part(text.substring(space + 1, colon)).isPresent()) {
                parted.setCharAt(space, '、');
            }
        }
        return parted.toString();
    }

    /** A dot parts two names; within one, as in 买买提·艾力, it belongs to it. */
    private boolean isBetweenNames(String before, String after) {
        int end = 0;
        while (end < after.length() && PartyWords.isHan(after.charAt(end))) {
            end++;
        }
        String next = after.substring(0, end);
        return before.length() <= 3 && end <= 3 && words.isSurnamed(before) && words.isSurnamed(next)
                || words.isUnit(before);
    }

    /** Between a unit and one more name a slash is no list: 销售部/张三. */
    private boolean isUnitBefore(String before, String text, int slash) {
        String after = last(text, slash);
        return !after.isEmpty()
                && words.isUnit(before)
                && !words.isOutside(before)
                && !words.isUnit(after)
                && before.indexOf('/') < 0;
    }

    /** 张三/销售部 is a person and where they belong. */
    private boolean isUnitBehind(String before, String text, int slash) {
        String after = last(text, slash);
        return !after.isEmpty() && words.isSurnamed(before) && words.isUnit(after);
    }

    /** What stands before a place if it is as short as a name; else nothing. */
    private static String name(StringBuilder before) {
        return before.length() > LONGEST_LAST ? "" : before.toString().strip();
    }

    /** What stands behind a place if it is the last part of a text and as short as a name; else nothing. */
    private static String last(String text, int at) {
        if (text.length() - at > LONGEST_LAST) {
            return "";
        }
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '/' || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return "";
            }
        }
        return text.substring(at + 1).strip();
    }

    /** A/B岗 names one post that two share. */
    private static boolean isOneLabel(String text, int at) {
        return isAbbreviation(text, at) && at + 2 < text.length() && PartyWords.isHan(text.charAt(at + 2));
    }

    private static boolean isName(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }
}
