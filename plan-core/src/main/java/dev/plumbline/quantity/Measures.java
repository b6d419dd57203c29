package dev.plumbline.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Units of time, mass and length with their sizes. A day stands apart: whether it has 8 or 24 hours nobody can tell from
 * the word, and 周, 月 and 年 follow it.
 */
final class Measures {

    /** A measure and the size of a unit in the smallest unit of it. */
    private record Size(String measure, BigDecimal size) {}

    private static final Map<String, Size> ALL = all();

    private Measures() {}

    private static Map<String, Size> all() {
        Map<String, Size> sizes = new HashMap<>();
        add(sizes, "time", 1, "毫秒 ms");
        add(sizes, "time", 1_000, "秒 秒钟 s sec secs second seconds");
        add(sizes, "time", 60_000, "分钟 min mins minute minutes");
        add(sizes, "time", 3_600_000, "小时 钟头 h hr hrs hour hours");
        add(sizes, "mass", 1, "毫克 mg");
        add(sizes, "mass", 1_000, "克 g gram grams");
        add(sizes, "mass", 500_000, "斤 市斤");
        add(sizes, "mass", 1_000_000, "千克 公斤 kg kilogram kilograms");
        add(sizes, "mass", 1_000_000_000, "吨 t ton tons tonne tonnes");
        add(sizes, "length", 1, "毫米 mm");
        add(sizes, "length", 10, "厘米 公分 cm");
        add(sizes, "length", 1_000, "米 m metre metres meter meters");
        add(sizes, "length", 1_000_000, "千米 公里 km kilometre kilometres kilometer kilometers");
        return Map.copyOf(sizes);
    }

    private static void add(Map<String, Size> sizes, String measure, long size, String words) {
        for (String word : words.split(" ")) {
            sizes.put(word, new Size(measure, BigDecimal.valueOf(size)));
        }
    }

    /** The sizes of two units of one measure. */
    static Optional<Sizes> sizes(Unit from, Unit to) {
        return size(from)
                .flatMap(one -> size(to).filter(other -> one.measure.equals(other.measure))
                        .map(other -> new Sizes(one.size, other.size)));
    }

    private static Optional<Size> size(Unit unit) {
        return Optional.ofNullable(ALL.get(unit.symbol().toLowerCase(Locale.ROOT)));
    }

    /**
     * The sizes of two units of one measure.
     *
     * @param from the size of the first
     * @param to the size of the second
     */
    record Sizes(BigDecimal from, BigDecimal to) {}
}
