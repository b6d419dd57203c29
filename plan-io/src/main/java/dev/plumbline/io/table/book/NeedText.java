package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.TextLists;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of one need as it is written: 2名前端工程师 and the clauses 6月10日前, 由IT部提供 of
 * 2名前端工程师(6月10日前,由IT部提供); a date that stands before the rest (6月10日前2台服务器) is a clause too (RES-1).
 *
 * @param main what is needed, without brackets, dates before it and the sign of ×2
 * @param clauses what stands in brackets, part by part
 * @param date the date among them
 */
record NeedText(String main, List<String> clauses, Optional<WrittenDate> date) {

    private static final Pattern BRACKETS = Pattern.compile("[(（【\\[]([^()（）【】\\[\\]]*)[)）】\\]]");
    private static final Pattern TIMES = Pattern.compile("(?<=[\\p{IsHan})）])\\s*[×✕xX*＊]\\s*(?=\\d)");
    private static final Pattern ARRIVAL = Pattern.compile("(?:前?(?:须|需)?(?:到位|到岗|到货|交付|提供|投入|进场|使用))$");
    private static final int LONGEST_DATE = 16;
    private static final int SHORTEST_DATE = 3;

    static NeedText of(String text, DateContext dates) {
        List<String> clauses = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (brackets.find()) {
            clauses.addAll(TextLists.split(brackets.group(1)));
            brackets.appendReplacement(rest, "");
        }
        String main = brackets.appendTail(rest).toString().strip();
        Optional<WrittenDate> date = Optional.empty();
        List<String> others = new ArrayList<>();
        for (String clause : clauses) {
            Optional<WrittenDate> read = date.isEmpty() ? date(clause, dates) : Optional.empty();
            date = date.or(() -> read);
            if (read.isEmpty()) {
                others.add(clause);
            }
        }
        int before = date.isEmpty() ? leading(main, dates) : 0;
        if (before > 0) {
            date = date(main.substring(0, before), dates);
            main = main.substring(before).strip();
        }
        return new NeedText(TIMES.matcher(main).replaceAll(""), List.copyOf(others), date);
    }

    /** A date and nothing else, or with what is to be done by then: 6月10日前, 6月10日前到位. */
    static Optional<WrittenDate> date(String text, DateContext dates) {
        DateReading whole = DateText.read(text, dates);
        if (whole instanceof WrittenDate date) {
            return Optional.of(date);
        }
        String shorter = ARRIVAL.matcher(text).replaceAll("");
        return !shorter.equals(text) && DateText.read(shorter, dates) instanceof WrittenDate date
                ? Optional.of(date.asDeadline())
                : Optional.empty();
    }

    /** How long a deadline is that the text begins with; 0 where it begins with none. */
    private static int leading(String text, DateContext dates) {
        for (int end = Math.min(text.length() - 1, LONGEST_DATE); end >= SHORTEST_DATE; end--) {
            boolean marked = "前底止".indexOf(text.charAt(end - 1)) >= 0;
            if (marked && DateText.read(text.substring(0, end), dates) instanceof WrittenDate date && date.deadline()) {
                return end;
            }
        }
        return 0;
    }
}
