package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.region.UnitText;
import dev.plumbline.text.TextForms;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds units that stand apart from their numbers: in a header's brackets, in a line 单位：万元. */
final class UnitWords {

    /** 利润率除外, 除人数外, except margin. */
    private static final Pattern EXCEPTION =
            Pattern.compile("([^()（）,，;；:：]{1,40})除外|除(?:了|去)?([^()（）,，;；:：除]{1,40}?)(?:以|之)?外"
                    + "|(?i:\\b(?:except(?: for)?|excluding|excl\\.?|other than)\\b)([^()（）;；:：]{1,60})");

    private static final Pattern JOINED = Pattern.compile("[、,，/]|和|及|与|\\band\\b|\\bor\\b");

    private UnitWords() {}

    /** The unit in a header: 目标值(万元), 目标值（单位：家）, 金额/万元. */
    static Optional<String> inHeader(String header) {
        String text = TextForms.halfWidth(header);
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
        if (open >= 0 && close > open) {
            String word = text.substring(open + 1, close);
            return unit(word).or(() -> UnitText.scale(word));
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

    /** The keys of what a line that gives a unit leaves out: 利润率 of 单位：万元（利润率除外）. */
    static Set<String> exceptions(List<TextLine> lines) {
        Set<String> names = new HashSet<>(0);
        for (TextLine line : lines) {
            for (String text : line.texts()) {
                Matcher found = EXCEPTION.matcher(TextForms.simplified(TextForms.tidy(text)));
                while (found.find()) {
                    String all = found.group(1) != null
                            ? found.group(1)
                            : found.group(2) != null ? found.group(2) : found.group(3);
                    for (String name : JOINED.split(all)) {
                        names.add(TextForms.matchingKey(name));
                    }
                }
            }
        }
        names.remove("");
        return names;
    }

    private static Optional<String> inLine(String text) {
        for (String label : UnitText.LINE_LABELS) {
            int at = text.toLowerCase(Locale.ROOT).indexOf(label);
            if (at >= 0) {
                String rest = text.substring(at + label.length()).strip();
                Optional<String> whole = measured(rest.substring(0, end(rest, ",;()）")));
                return whole.or(() -> measured(rest.substring(0, end(rest, " ,;()）"))));
            }
        }
        return inEnglish(text);
    }

    /** (in USD millions): a line of its own. */
    private static Optional<String> inEnglish(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String open = plain.startsWith("(") ? plain.substring(1) : plain;
        boolean line = open.startsWith("in ") || open.startsWith("figures in ") || open.startsWith("amounts in ");
        return line ? measured(open.substring(open.indexOf("in ") + 3, end(open, ")"))) : Optional.empty();
    }

    private static Optional<String> measured(String word) {
        return unit(word).or(() -> UnitText.scale(word));
    }

    private static int end(String text, String signs) {
        int end = 0;
        while (end < text.length() && signs.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** A text that makes a quantity of a number before it, and nothing else. */
    static Optional<String> unit(String written) {
        return UnitText.unit(written);
    }
}
