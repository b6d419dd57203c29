package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads labels and values in lines about a table: several in one cell (填报部门：销售部 填报日期：7月2日), or a label in one cell and
 * its value in the next.
 */
final class LeadReader {

    private static final int LONGEST_LABEL = 16;

    private final Vocabulary words;
    private final TextKeys keys;

    LeadReader(Vocabulary words, TextKeys keys) {
        this.words = words;
        this.keys = keys;
    }

    /** The labels of a line and their values. */
    List<LeadPair> read(TextLine line) {
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

    /** A label alone in its cell, or with a colon at its end, and the value in the next one. */
    private Optional<LeadPair> beside(TextLine line, int at, List<LeadPair> inside) {
        String text = line.texts().get(at);
        boolean last = at + 1 == line.texts().size();
        boolean open = inside.size() == 1 && inside.get(0).value().isEmpty();
        boolean alone = inside.isEmpty() && isLabel(keys.of(text)) && text.length() <= LONGEST_LABEL;
        if (last || !open && !alone || isLabelled(line.texts().get(at + 1))) {
            return Optional.empty();
        }
        String label = open ? inside.get(0).label() : text;
        CellAddress place = CellAddress.of(line.row(), line.columns().get(at + 1));
        return Optional.of(new LeadPair(label, keys.of(label), line.texts().get(at + 1), place, true));
    }

    private boolean isLabelled(String text) {
        return colon(text, 0) > 0 && !within(text, CellAddress.of(1, 1)).isEmpty() || isLabel(keys.of(text));
    }

    private boolean isLabel(String key) {
        return words.lines().lead(key).isPresent() || words.lines().signatures().contains(key) || words.isHeader(key);
    }

    private List<LeadPair> within(String text, CellAddress place) {
        List<LeadPair> pairs = new ArrayList<>();
        int colon = colon(text, 0);
        while (colon >= 0) {
            int start = labelStart(text, colon);
            int next = colon(text, colon + 1);
            int end = text.length();
            while (next >= 0 && labelStart(text, next) <= colon) {
                next = colon(text, next + 1);
            }
            end = next < 0 ? end : labelStart(text, next);
            String label = text.substring(start, colon).strip();
            String value = text.substring(colon + 1, end).strip();
            if (!label.isEmpty() && label.length() <= LONGEST_LABEL) {
                pairs.add(new LeadPair(label, keys.of(label), trimmed(value), place, false));
            }
            colon = next;
        }
        return pairs;
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
    private int labelStart(String text, int colon) {
        int at = colon;
        while (at > 0 && !isGap(text, at - 1)) {
            at--;
        }
        if (at > 0 && text.charAt(at - 1) == ' ' && isEnglish(text, at)) {
            int wider = at - 1;
            while (wider > 0 && text.charAt(wider - 1) != ' ' && !isGap(text, wider - 1)) {
                wider--;
            }
            String both = text.substring(wider, colon);
            return isLabel(keys.of(both)) ? wider : at;
        }
        return at;
    }

    private static boolean isEnglish(String text, int at) {
        return text.charAt(at) < 0x80;
    }

    private static boolean isGap(String text, int at) {
        char letter = text.charAt(at);
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || "；;，,。|、".indexOf(letter) >= 0;
    }
}
