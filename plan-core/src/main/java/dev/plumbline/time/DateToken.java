package dev.plumbline.time;

/**
 * One word of a text that may hold a date.
 *
 * @param kind what it can mean in a date
 * @param value the number, month, half or weekday that it stands for; of a sign the character
 * @param digits how many digits a number is written with; of one in Chinese numerals as many as its value would take
 * @param from where it starts in the plain text
 * @param to where it ends
 */
record DateToken(Kind kind, int value, int digits, int from, int to) {

    /** What a word can mean in a date. */
    enum Kind {
        NUMBER,
        /** 第. */
        ORDINAL,
        YEAR,
        QUARTER,
        MONTH,
        WEEK,
        DAY,
        /** 上半年, 下半年. */
        HALF,
        /** 上旬, 中旬, 下旬; the value is its first day. */
        THIRD,
        /** 初, 中 behind a month. */
        ABOUT_THIRD,
        /** 底, 末. */
        CLOSE,
        /** 全年. */
        WHOLE,
        /** 本, 当. */
        THIS,
        WEEKDAY,
        /** Q, H, W and week before a number; the value is the ordinal of the unit. */
        LETTER,
        FISCAL,
        /** 民国, whose year 1 is 1912. */
        ERA,
        MONTH_NAME,
        /** first, second, third, fourth before quarter or half. */
        ORDINAL_WORD,
        /** st, nd, rd, th behind a number. */
        SUFFIX,
        /** end, early, mid, late; the value is the first day of the third, 0 for the end. */
        EDGE,
        OF,
        JOIN,
        /** 、 and 和 between months of a list. */
        LIST,
        UNTIL,
        BEFORE,
        ENDS,
        WITHIN,
        DONE,
        ABOUT,
        FILLER,
        DAYPART,
        HOUR,
        MINUTE,
        HALF_HOUR,
        TIME,
        ZULU,
        SIGN,
        OPEN,
        SHUT,
        /** A space between two digits. */
        SPACE,
        OTHER,
        /** Behind the last word. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && value == sign;
    }

    boolean isSmall() {
        return kind == Kind.NUMBER && (digits == 1 || digits == 2);
    }

    boolean isYear() {
        return kind == Kind.NUMBER && digits == 4;
    }
}
