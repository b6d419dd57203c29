package dev.plumbline.io.table.region;

import java.util.Map;
import java.util.Optional;

/** Which time the words of a header speak of, as far as they say it; the words stand in the vocabulary. */
public enum ColumnTime {
    /** A part of a year by its name: Q1, 3月, 上半年. */
    PART("part"),
    /** The year: 年度, 全年. */
    YEAR("year"),
    /** The table's own period: 本月, 当季. */
    OWN("own"),
    /** From the beginning of the year on: 累计, YTD. */
    SO_FAR("so-far"),
    /** The sum of the columns beside it: 合计. */
    WHOLE("whole");

    private static final int LONGEST = 12;

    private final String word;

    ColumnTime(String word) {
        this.word = word;
    }

    /** The time that the longest word at the start of a header's key speaks of. */
    public static Optional<ColumnTime> startOf(String key, Map<String, String> words) {
        for (int end = Math.min(LONGEST, key.length()); end > 0; end--) {
            Optional<ColumnTime> time = of(words.getOrDefault(key.substring(0, end), ""));
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    static Optional<ColumnTime> of(String word) {
        for (ColumnTime time : values()) {
            if (time.word.equals(word)) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }
}
