package dev.plumbline.io.table.row;

import java.util.regex.Pattern;

/** The numbers before parties: of a list (1.张三 2.李四, ①张三 ②李四), or that a person has in a company (1001张三). */
final class PartyNumbers {

    private static final Pattern ITEM =
            Pattern.compile("(?<![^\\s　、，,;；])[(（]?(?:[0-9]{1,2}[.．、)）]|[①-⑳⑴-⒇⒈-⒛])\\s*(?=[^0-9\\s])");

    private PartyNumbers() {}

    /** The text with a line for each party that a list numbers. */
    static String without(String text) {
        return mayBegin(text) ? ITEM.matcher(text).replaceAll("\n") : text;
    }

    private static boolean mayBegin(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return isDigit(first) || first == '(' || first == '（' || first >= '①' && first <= '⒛';
    }

    /** Where the digits at the beginning of a text end. */
    static int end(String text) {
        int end = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
