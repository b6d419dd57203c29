package dev.plumbline.io.table.row;

/** Commas between digits: 1,200 is one number, 1,2000 and 1.200,50 may be two. Read letter by letter (SAFE-6). */
final class Commas {

    private static final int GROUP = 3;

    private Commas() {}

    /** Whether a comma between the digits of a half-width text may part two numbers. */
    static boolean mayPart(String text) {
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int head = at;
            while (head < text.length() && (isDigit(text.charAt(head)) || text.charAt(head) == '.')) {
                head++;
            }
            int end = head;
            boolean grouped = head - at <= GROUP && text.substring(at, head).indexOf('.') < 0;
            while (end + 1 < text.length() && text.charAt(end) == ',' && isDigit(text.charAt(end + 1))) {
                int digits = digitsEnd(text, end + 1);
                grouped &= digits - end - 1 == GROUP;
                end = digits;
            }
            if (end > head && !grouped) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
