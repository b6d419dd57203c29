package dev.plumbline.quantity;

import java.util.List;
import java.util.Optional;

/**
 * Reads quantities out of what people write into cells (GOAL-3).
 *
 * <p>Understands Chinese and Arabic numbers with units and scale words, comparison words (≥, 不低于, 突破, 以内), ranges and
 * changes (85-90分, 80分±5, 从85分提升至90分, 增长20%), frequencies (每周2次, 3 per week), ranks (前三名, top 3), nothing of
 * something (零事故, 0起), averages (人均30万元) and outcomes (未达标(35%&lt;40%)), in full or half width, simplified or
 * traditional, and the English words for the same. Dates, times and numbers inside names (Q3, A4) are no quantities. Any text gives a reading;
 * what can be read in more than one way gives a finding that tells which way was chosen. The time taken is in proportion
 * to the text. Thread-safe.
 */
public final class QuantityText {

    private QuantityText() {}

    /** Reads a text as one statement, split at its last quantity. */
    public static QuantityReading read(String text) {
        return new CellReader(text, Optional.empty()).read();
    }

    /**
     * Reads a text as one statement, where a header or a line above says in which unit bare numbers stand: 500 under
     * 万元 is 500万元, 0.15亿元 keeps its own.
     */
    public static QuantityReading read(String text, WrittenUnit forBareNumbers) {
        return new CellReader(text, Optional.of(forBareNumbers)).read();
    }

    /**
     * Reads a list of statements, separated by commas, semicolons, 、, 。 or line breaks outside brackets, such as
     * acceptance criteria (注册用户≥50人,试用率≥60%). Nothing between two separators is no statement.
     */
    public static List<QuantityReading> readList(String text) {
        return ListSplitter.split(text).stream()
                .map(QuantityText::read)
                .filter(reading -> !reading.isNothing())
                .toList();
    }
}
