package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.LineWords;

/** Tells lines of one text or two that are no data by their words: feet of pages, days with nothing, headings of states. */
final class LoneLines {

    private static final int LONGEST_FOOTER = 24;
    private static final int LONGEST_DAY = 10;
    private static final int SHORTEST_STATE = 3;
    private static final int LONGEST_STATE = 12;
    private static final String DASHES = "-–—";
    private static final String NUMERALS = "一二三四五六七八九十";

    private final LineWords lines;
    private final TextKeys keys;
    private final String beginnings;

    LoneLines(LineWords lines, TextKeys keys) {
        this.lines = lines;
        this.keys = keys;
        this.beginnings = beginnings(lines);
    }

    private static String beginnings(LineWords lines) {
        StringBuilder letters = new StringBuilder(DASHES);
        lines.footers().stream().filter(word -> !word.isEmpty()).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** 第1页 共2页, Page 1 of 2, - 3 -; looks at the first letter first, so that names cost nothing. */
    boolean isFooter(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST_FOOTER
                || beginnings.indexOf(Character.toLowerCase(text.charAt(0))) < 0) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        int digits = 0;
        for (char letter : keys.of(text).toCharArray()) {
            boolean number = Character.isDigit(letter) || NUMERALS.indexOf(letter) >= 0;
            digits += number ? 1 : 0;
            if (!number) {
                words.append(letter);
            }
        }
        return words.isEmpty() && digits > 0 && isBetweenDashes(text)
                || lines.footers().contains(words.toString());
    }

    private static boolean isBetweenDashes(String text) {
        return DASHES.indexOf(text.charAt(0)) >= 0 && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** 周三: a day of a week. */
    boolean isDay(String text) {
        return text.length() <= LONGEST_DAY && lines.weekdays().contains(keys.of(text));
    }

    /** 下周计划 alone in a row begins a section of a report. */
    boolean isSection(String text) {
        return text.length() >= SHORTEST_STATE
                && text.length() <= LONGEST_FOOTER
                && "本上这這下次前tnlpdcwTNLPDCW".indexOf(text.charAt(0)) >= 0
                && lines.sections().contains(keys.of(text));
    }

    /** 已完成 alone in a row says how far the tasks below are. */
    boolean isState(String text) {
        return text.length() >= SHORTEST_STATE
                && text.length() <= LONGEST_STATE
                && lines.states().contains(keys.of(text));
    }
}
