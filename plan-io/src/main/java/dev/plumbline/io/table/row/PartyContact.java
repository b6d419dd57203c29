package dev.plumbline.io.table.row;

/** Numbers and addresses that stand beside a name and are no part of it: 张三 13800138000, 李四（8023）, Bob bob@corp.com. */
final class PartyContact {

    private static final int SHORTEST_ALONE = 7;
    private static final int SHORTEST_BESIDE = 3;

    private PartyContact() {}

    /** Whether a text is a number to call, or an address. */
    static boolean isOne(String text) {
        return isNumber(text, SHORTEST_ALONE) || isAddress(text);
    }

    /** Whether a text is a number such as stands beside a name in brackets or behind a blank. */
    static boolean isBeside(String text) {
        return isNumber(text, SHORTEST_BESIDE) || isAddress(text);
    }

    /** Where the name before a number or address ends; the length of the text where there is none. */
    static int nameEnd(String text) {
        int space = text.lastIndexOf(' ');
        if (space > 0 && isBeside(text.substring(space + 1))) {
            return space;
        }
        int digits = text.length();
        while (digits > 0 && isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return digits > 0 && text.length() - digits >= SHORTEST_ALONE ? digits : text.length();
    }

    private static boolean isNumber(String text, int least) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            digits += isDigit(letter) || letter == '*' && i > 0 ? 1 : 0;
            if (!isDigit(letter) && (letter != '*' || i == 0) && letter != '-' && letter != '+' && letter != ' ') {
                return false;
            }
        }
        return digits >= least;
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at && text.indexOf(' ') < 0;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
