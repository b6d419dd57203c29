package dev.plumbline.time;

import java.util.BitSet;
import java.util.List;

/** The date expressions of a title, from left to right, and how they stand to one another; confined to one call. */
final class TitleDates {

    private static final int FARTHEST = 40;

    private static final List<String> COMPARING =
            List.of("比", "较", "参照", "基数", "vs", "versus", "compared", "against", "over");

    private final String plain;
    private final List<TitleDate> found;
    private final BitSet bracketed = new BitSet();

    TitleDates(String plain, List<TitleDate> found) {
        this.plain = plain;
        this.found = List.copyOf(found);
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            depth += "([【〔《".indexOf(letter) >= 0 ? 1 : ")]】〕》".indexOf(letter) >= 0 && depth > 0 ? -1 : 0;
            bracketed.set(i, depth > 0);
        }
    }

    List<TitleDate> found() {
        return found;
    }

    /** Whether two expressions stand side by side, so that either may be what the title is about. */
    boolean compete(TitleDate first, TitleDate next) {
        boolean apart = next.from() < first.to() || next.from() - first.to() > FARTHEST;
        if (apart || bracketed.get(first.from()) || bracketed.get(next.from())) {
            return false;
        }
        String between = between(first, next);
        return between.chars().noneMatch(letter -> DateLabels.isBreak((char) letter) && letter != '、')
                && COMPARING.stream().noneMatch(between::contains);
    }

    /** Whether the first only says more of what the next is about: 关于2023年度预算的2024年6月任务. */
    boolean belongsTo(TitleDate first, TitleDate next) {
        return between(first, next).indexOf('的') >= 0;
    }

    private String between(TitleDate first, TitleDate next) {
        return plain.substring(first.to(), next.from());
    }
}
