package dev.plumbline.io.table;

import java.util.Map;
import java.util.Optional;

/** The signs by which number formats show money, and what is left of a unit that a format scales. */
final class Currencies {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("¥", "元"),
            Map.entry("￥", "元"),
            Map.entry("RMB", "元"),
            Map.entry("CNY", "元"),
            Map.entry("$", "美元"),
            Map.entry("US$", "美元"),
            Map.entry("USD", "美元"),
            Map.entry("HK$", "港元"),
            Map.entry("HKD", "港元"),
            Map.entry("€", "欧元"),
            Map.entry("EUR", "欧元"),
            Map.entry("£", "英镑"),
            Map.entry("GBP", "英镑"),
            Map.entry("JPY", "日元"));

    private static final Map<Integer, String> SCALES = Map.of(3, "千", 4, "万", 6, "百万", 8, "亿");

    private Currencies() {}

    /** The unit of a sign. */
    static Optional<String> unit(String sign) {
        return Optional.ofNullable(UNITS.get(sign));
    }

    /** 元 of 万元 where the format shows a ten-thousandth; nothing where the two do not fit. */
    static String unscaled(String unit, int power) {
        String scale = SCALES.getOrDefault(power, "");
        boolean fits = !scale.isEmpty() && unit.length() > scale.length() && unit.startsWith(scale);
        return fits ? unit.substring(scale.length()) : "";
    }
}
