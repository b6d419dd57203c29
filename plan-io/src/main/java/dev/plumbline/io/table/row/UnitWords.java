package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Optional;

/** Finds units that stand apart from their numbers: in a header's brackets, in a line 单位：万元. */
final class UnitWords {

    private static final int LONGEST = 8;
    private static final List<String> LABELS =
            List.of("单位:", "计量单位:", "金额单位:", "货币单位:", "unit:", "units:", "unit ", "in ");

    private static final String[][] CURRENCIES = {
        {"人民币", "元"}, {"港币", "港元"}, {"美金", "美元"}, {"美", "美元"}, {"港", "港元"}, {"欧", "欧元"}, {"日", "日元"}
    };

    private UnitWords() {}

    /** The unit in a header: 目标值(万元), 目标值（单位：家）, 金额/万元. */
    static Optional<String> inHeader(String header) {
        String text = TextForms.halfWidth(header);
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
        if (open >= 0 && close > open) {
            return unit(text.substring(open + 1, close));
        }
        int slash = text.lastIndexOf('/');
        return slash > 0 ? unit(text.substring(slash + 1)) : Optional.empty();
    }

    /** The unit that a line above a table gives to all its bare numbers. */
    static Optional<String> inLines(List<TextLine> lines) {
        for (TextLine line : lines) {
            for (String text : line.texts()) {
                Optional<String> found = inLine(TextForms.simplified(TextForms.tidy(text)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inLine(String text) {
        for (String label : LABELS.subList(0, 4)) {
            int at = text.indexOf(label);
            if (at >= 0) {
                String rest = text.substring(at + label.length()).strip();
                int end = 0;
                while (end < rest.length() && " ,;()）".indexOf(rest.charAt(end)) < 0) {
                    end++;
                }
                return unit(rest.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /** 港币千元 is 千港元, 人民币万元 is 万元. */
    private static String currencyLast(String word) {
        String plain = TextForms.simplified(word);
        for (String[] each : CURRENCIES) {
            if (plain.startsWith(each[0]) && plain.endsWith("元") && plain.length() > each[0].length()) {
                return plain.substring(each[0].length(), plain.length() - 1) + each[1];
            }
        }
        return word;
    }

    /** A text that makes a quantity of a number before it, and nothing else. */
    static Optional<String> unit(String written) {
        String word = written.strip();
        for (String label : LABELS) {
            word = word.toLowerCase(java.util.Locale.ROOT).startsWith(label)
                    ? word.substring(label.length()).strip()
                    : word;
        }
        if (word.isEmpty() || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        word = currencyLast(word);
        QuantityReading reading = QuantityText.read("1" + word);
        boolean whole = reading.name().isEmpty()
                && reading.rest().isEmpty()
                && reading.findings().isEmpty();
        boolean amount = reading.bound().orElse(null) instanceof Bound.Limit limit
                && !limit.value().unit().symbol().isEmpty();
        return whole && amount ? Optional.of(word) : Optional.empty();
    }
}
