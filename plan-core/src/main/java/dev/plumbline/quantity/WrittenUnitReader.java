package dev.plumbline.quantity;

import dev.plumbline.text.TextForms;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds units that stand by themselves: in a header, in a line above a table. */
final class WrittenUnitReader {

    private static final int LONGEST = 100;

    private static final List<String> LABELS =
            List.of("金额单位", "货币单位", "计量单位", "数量单位", "数据单位", "单位", "币种", "unit", "currency", "in");

    /** Units that are no measure words within a sentence. */
    private static final Set<String> MORE = Set.of(
            "头 匹 羽 尾 台套 人份 万人次 顿 pcs people persons customers hours days weeks months years units times items h min kg g t km m mm cm kwh mwh"
                    .split(" "));

    private WrittenUnitReader() {}

    static Optional<WrittenUnit> inHeader(String header) {
        String text = TextForms.simplified(TextForms.tidy(header));
        return bracketed(text).stream()
                .flatMap(part -> parts(part).stream())
                .flatMap(part -> parse(part).stream())
                .findFirst()
                .or(() -> atEnd(text));
    }

    /** What stands in brackets, the last first. */
    private static List<String> bracketed(String text) {
        List<String> found = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if ("([【<〔".indexOf(each) >= 0) {
                open = at + 1;
            } else if (")]】>〕".indexOf(each) >= 0 && open >= 0) {
                found.add(0, text.substring(open, at));
                open = -1;
            }
        }
        return found;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ",;、".indexOf(text.charAt(at)) >= 0) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        return parts;
    }

    /** 金额/万元, 完成率%, 预算 万元, 金额:元. */
    private static Optional<WrittenUnit> atEnd(String text) {
        if (text.length() > 1 && "%‰".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return parse(text.substring(text.length() - 1));
        }
        return Stream.of("/", " ", ":", ",")
                .map(text::lastIndexOf)
                .filter(at -> at > 1)
                .flatMap(at -> parse(text.substring(at + 1)).stream())
                .filter(unit -> unit.per().isEmpty())
                .findFirst();
    }

    static Optional<WrittenUnit> parse(String written) {
        String tidy = TextForms.simplified(TextForms.tidy(written));
        String text = withoutLabel(withoutBrackets(tidy)).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int slash = text.lastIndexOf('/');
        Optional<Period.Kind> per = slash > 0
                ? PeriodWords.perAfter(text, slash)
                        .filter(word -> word.end() == text.length())
                        .map(WordTable.Match::value)
                : Optional.empty();
        return alone(per.isPresent() ? text.substring(0, slash) : text)
                .map(unit -> new WrittenUnit(unit.amount(), unit.unit(), per));
    }

    private static String withoutBrackets(String text) {
        boolean bracketed = text.length() > 2
                && "([【".indexOf(text.charAt(0)) >= 0
                && ")]】".indexOf(text.charAt(text.length() - 1)) >= 0;
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static String withoutLabel(String text) {
        for (String label : LABELS) {
            if (text.regionMatches(true, 0, label, 0, label.length())) {
                String rest = text.substring(label.length());
                boolean apart = !rest.isEmpty() && ": =为".indexOf(rest.charAt(0)) >= 0;
                return apart ? rest.substring(1) : text;
            }
        }
        return text;
    }

    /** The amount of one such unit, or of as many as the text writes: 10k. */
    private static Optional<Quantity> alone(String text) {
        int prefix = UnitWords.prefixEnd(text, 0);
        String behind = text.substring(prefix);
        Stream<String> amounts = hasDigit(text)
                ? Stream.of(text)
                : Stream.of("1" + text, "1 " + text, text.substring(0, prefix) + " 1" + behind.strip());
        return amounts.flatMap(amount -> amount(amount).stream())
                .filter(WrittenUnitReader::isUnit)
                .findFirst();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    private static Optional<Quantity> amount(String text) {
        try {
            return Optional.of(Quantity.parse(text));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean isUnit(Quantity one) {
        boolean power = one.signum() > 0
                && one.amount().stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue());
        return power && (one.unit().isNone() ? one.amount().compareTo(BigDecimal.ONE) > 0 : isKnown(one.unit()));
    }

    private static boolean isKnown(Unit unit) {
        String symbol = unit.symbol();
        return unit.isCurrency()
                || unit.isAverage()
                || MORE.contains(symbol.toLowerCase(Locale.ROOT))
                || MeasureWords.end(symbol, 0) == symbol.length() && MeasureWords.isKnown(symbol);
    }
}
