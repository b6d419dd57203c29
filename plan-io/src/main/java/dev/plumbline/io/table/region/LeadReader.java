package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads labels and values in lines about a table: several in one cell (填报部门：销售部 填报日期：7月2日), or a label in one cell and
 * its value in the next.
 */
final class LeadReader {

    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_IN_LATIN = 32;
    private static final int LATIN = 0x250;
    private static final int LONGEST_ENDING = 5;
    private static final Set<String> OF_MEETING = Set.of("attendees", "absent");
    private static final Set<String> OF_PEOPLE = Set.of("attendees", "absent", "person", "contact");
    private static final int MOST_WORDS = 4;
    private static final int WIDEST = 2 * LONGEST_IN_LATIN;

    private final Vocabulary words;
    private final TextKeys keys;

    LeadReader(Vocabulary words, TextKeys keys) {
        this.words = words;
        this.keys = keys;
    }

    Vocabulary vocabulary() {
        return words;
    }

    /** Whether a text is short enough to label something; English takes more letters to say the same. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST_LABEL
                || text.length() <= LONGEST_IN_LATIN && text.chars().allMatch(letter -> letter < LATIN);
    }

    /** The labels of a line and their values. */
    List<LeadPair> read(TextLine line) {
        if (takesTurns(line)) {
            return byTurns(line);
        }
        List<LeadPair> pairs = new ArrayList<>();
        for (int i = 0; i < line.texts().size(); i++) {
            String text = line.texts().get(i);
            CellAddress place = CellAddress.of(line.row(), line.columns().get(i));
            List<LeadPair> inside = within(text, place);
            Optional<LeadPair> beside = beside(line, i, inside);
            if (beside.isPresent()) {
                pairs.add(beside.get());
                i++;
            } else {
                pairs.addAll(inside);
            }
        }
        return pairs;
    }

    /**
     * 问题类别 | 流程 | 严重程度 | 重要: every other cell is a label and has its value beside it, though a value may be a word
     * that labels something elsewhere.
     */
    private boolean takesTurns(TextLine line) {
        int size = line.texts().size();
        int values = 0;
        for (int i = 0; i < size; i++) {
            String text = line.texts().get(i);
            if (i % 2 == 0 && (!isShort(text) || colon(text, 0) >= 0 || !isLabel(keys.of(text)))) {
                return false;
            }
            boolean beside =
                    i % 2 == 0 || line.columns().get(i) == line.columns().get(i - 1) + 1;
            if (!beside || colon(text, 0) >= 0) {
                return false;
            }
            values += i % 2 == 1 && !isStrongLabel(keys.of(text)) ? 1 : 0;
        }
        return size >= 4 && size % 2 == 0 && values > 0 && values * 4 >= size;
    }

    /** Whether a text labels something by itself, whatever stands beside it. */
    private boolean isStrongLabel(String key) {
        return words.lines().lead(key).isPresent()
                || words.lines().signatures().contains(key)
                || words.header(key).stream().anyMatch(RoleWord::strong);
    }

    boolean isLabelAlways(String text) {
        return isStrongLabel(keys.of(text));
    }

    private List<LeadPair> byTurns(TextLine line) {
        List<LeadPair> pairs = new ArrayList<>();
        for (int i = 0; i < line.texts().size(); i += 2) {
            String label = line.texts().get(i);
            CellAddress place = CellAddress.of(line.row(), line.columns().get(i + 1));
            pairs.add(new LeadPair(label, keys.of(label), line.texts().get(i + 1), place, true));
        }
        return pairs;
    }

    /** A label alone in its cell, or with a colon at its end, and the value in the next one. */
    private Optional<LeadPair> beside(TextLine line, int at, List<LeadPair> inside) {
        String text = line.texts().get(at);
        boolean last = at + 1 == line.texts().size();
        boolean open = inside.size() == 1 && inside.get(0).value().isEmpty();
        boolean alone = inside.isEmpty() && isLabel(keys.of(text)) && isShort(text);
        String label = open ? inside.get(0).label() : text;
        boolean other = !last
                && isLabelled(line.texts().get(at + 1))
                && !isOfUnits(label, line.texts().get(at + 1));
        if (last || !open && !alone || other) {
            return Optional.empty();
        }
        CellAddress place = CellAddress.of(line.row(), line.columns().get(at + 1));
        return Optional.of(new LeadPair(label, keys.of(label), line.texts().get(at + 1), place, true));
    }

    private boolean isLabelled(String text) {
        int colon = colon(text, 0);
        return colon > 0
                        && !isRemark(text, -1, colon)
                        && !within(text, CellAddress.of(1, 1)).isEmpty()
                || isLabel(keys.of(text));
    }

    private boolean isLabel(String key) {
        return words.lines().lead(key).isPresent() || words.lines().signatures().contains(key) || words.isHeader(key);
    }

    private List<LeadPair> within(String text, CellAddress place) {
        int colon = colon(text, 0);
        if (colon < 0) {
            return List.of();
        }
        List<LeadPair> pairs = new ArrayList<>();
        int[] words = wordStarts(text);
        while (colon >= 0) {
            int start = labelStart(text, colon, words);
            int next = colon(text, colon + 1);
            int end = text.length();
            String label = text.substring(start, colon).strip();
            while (next >= 0 && goesOn(label, text, colon, labelStart(text, next, words), next)) {
                next = colon(text, next + 1);
            }
            end = next < 0 ? end : labelStart(text, next, words);
            String value = text.substring(colon + 1, end).strip();
            if (!label.isEmpty() && isShort(label)) {
                pairs.add(new LeadPair(label, keys.of(label), trimmed(value), place, false));
            }
            colon = next;
        }
        return pairs;
    }

    /** Whether what stands before a colon is no label of its own. */
    private boolean goesOn(String label, String text, int colon, int start, int next) {
        return start <= colon
                || isAttendees(label) && isUnit(text.substring(start, next).strip())
                || isRemark(text, colon, next);
    }

    /** 张三（请假：赵六）: a colon in brackets within a value labels nothing of the sheet, unless 单位 or 日期 stands before it. */
    private boolean isRemark(String text, int from, int colon) {
        int open = -1;
        for (int i = from + 1; i < colon; i++) {
            char letter = text.charAt(i);
            open = "(（[【".indexOf(letter) >= 0 ? i : ")）]】".indexOf(letter) >= 0 ? -1 : open;
        }
        if (open < 0 || text.substring(from + 1, open).isBlank()) {
            return false;
        }
        Optional<String> meaning =
                words.lines().lead(keys.of(text.substring(open + 1, colon).strip()));
        return meaning.filter(each -> !OF_PEOPLE.contains(each)).isEmpty();
    }

    /** 参会人员 | 销售部：张三、李四；市场部：王五: the names of units before the colons label nothing of the sheet. */
    private boolean isOfUnits(String label, String value) {
        int colon = colon(value, 0);
        return colon > 0
                && isAttendees(label)
                && (isUnit(value.substring(0, colon).strip()) || labelStart(value, colon, wordStarts(value)) > 0);
    }

    private boolean isAttendees(String label) {
        String key = keys.of(label);
        return words.lines().lead(key).filter(OF_MEETING::contains).isPresent()
                || words.header(key).stream().anyMatch(word -> word.role() == Role.MEETING_ATTENDEES);
    }

    private boolean isUnit(String name) {
        String key = keys.of(name);
        for (int from = Math.max(1, key.length() - LONGEST_ENDING); from < key.length() && !isLabel(key); from++) {
            if (words.value("unitEndings", key.substring(from))
                    .filter("unit"::equals)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where the word before each letter begins; told once, since a text may be all colons. */
    private static int[] wordStarts(String text) {
        int[] starts = new int[text.length()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = isGap(text, i - 1) ? i : starts[i - 1];
        }
        return starts;
    }

    private static String trimmed(String value) {
        int end = value.length();
        while (end > 0 && "，,;；、|_".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end).strip();
    }

    /** A colon that parts a label from its value: none within a time of day. */
    private static int colon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean clock = letter == ':' || letter == '：'
                    ? i > 0 && i + 1 < text.length() && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))
                    : false;
            if ((letter == ':' || letter == '：') && !clock) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Where the word before a colon begins; an English label may hold blanks. */
    private int labelStart(String text, int colon, int[] words) {
        int widest = words[colon];
        int wider = widest;
        for (int count = 1;
                count < MOST_WORDS && wider > 0 && text.charAt(wider - 1) == ' ' && isEnglish(text, wider);
                count++) {
            wider--;
            while (wider > 0 && text.charAt(wider - 1) != ' ' && !isGap(text, wider - 1)) {
                wider--;
                if (colon - wider > WIDEST) {
                    return widest;
                }
            }
            widest = isLabel(keys.of(text.substring(wider, colon))) ? wider : widest;
        }
        return widest;
    }

    private static boolean isEnglish(String text, int at) {
        return text.charAt(at) < 0x80;
    }

    private static boolean isGap(String text, int at) {
        char letter = text.charAt(at);
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || "；;，,。|、".indexOf(letter) >= 0;
    }
}
