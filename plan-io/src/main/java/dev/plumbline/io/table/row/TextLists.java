package dev.plumbline.io.table.row;

import java.util.ArrayList;
import java.util.List;

/** Splits a cell that lists several things; a comma between digits belongs to a number. */
public final class TextLists {

    private TextLists() {}

    /** The parts of a text. */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += "(（「“".indexOf(letter) >= 0 ? 1 : ")）」”".indexOf(letter) >= 0 && depth > 0 ? -1 : 0;
            if (depth == 0 && isMark(text, i)) {
                add(parts, text.substring(from, i));
                from = i + 1;
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static boolean isMark(String text, int at) {
        if ("，、；;\n".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        return text.charAt(at) == ',' && !(isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
