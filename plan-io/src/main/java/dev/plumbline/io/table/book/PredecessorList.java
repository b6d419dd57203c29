package dev.plumbline.io.table.book;

import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Splits a cell that lists predecessors, whatever parts them, without taking names apart. */
final class PredecessorList {

    private static final int LONGEST_RANGE = 50;
    private static final String MARKS = "、,，;；\n\r&";

    private PredecessorList() {}

    /** The parts of a list; what is known as a whole is never split further. */
    static List<String> split(String text, Predicate<String> known) {
        List<String> parts = new ArrayList<>();
        for (String part : at(text, MARKS)) {
            if (known.test(part)) {
                parts.add(part);
                continue;
            }
            List<String> finer = at(part, "/／和与");
            boolean all = finer.size() > 1 && finer.stream().allMatch(each -> known.test(each) || isNumber(each));
            for (String each : all ? finer : List.of(part)) {
                parts.addAll(known.test(each) ? List.of(each) : blanks(each));
            }
        }
        return parts;
    }

    /** Numbers with blanks between them. */
    private static List<String> blanks(String text) {
        List<String> words = at(TextForms.tidy(text), " ");
        return words.size() > 1 && words.stream().allMatch(PredecessorList::isNumber) ? words : List.of(text);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '.');
    }

    private static List<String> at(String text, String marks) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || marks.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** The numbers of a range such as 7-9 or 1.1~1.3; empty for anything else. */
    static Optional<List<String>> range(String text) {
        String plain = TextForms.tidy(text).replace(" ", "");
        int dash = 1;
        while (dash < plain.length() && "-~–—至到".indexOf(plain.charAt(dash)) < 0) {
            dash++;
        }
        if (dash >= plain.length() - 1) {
            return Optional.empty();
        }
        String first = plain.substring(0, dash);
        String last = plain.substring(dash + 1);
        int point = first.lastIndexOf('.');
        String stem = first.substring(0, point + 1);
        String from = first.substring(point + 1);
        String to = last.startsWith(stem) ? last.substring(stem.length()) : last;
        if (!isWhole(from) || !isWhole(to)) {
            return Optional.empty();
        }
        int low = Integer.parseInt(from);
        int high = Integer.parseInt(to);
        if (high <= low || high - low >= LONGEST_RANGE) {
            return Optional.empty();
        }
        List<String> numbers = new ArrayList<>();
        for (int number = low; number <= high; number++) {
            numbers.add(stem + number);
        }
        return Optional.of(numbers);
    }

    private static boolean isWhole(String text) {
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
