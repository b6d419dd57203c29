package dev.plumbline.examples.year;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that is being written. Mutable.
 *
 * @param locale its language
 * @param lines what stands on it so far
 */
record Page(Locale locale, List<String> lines) {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    String say(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    String say(Localized text) {
        return text.text(locale);
    }

    void title(String chinese, String english) {
        lines.add("== " + say(chinese, english) + " ==");
    }

    void part(String chinese, String english) {
        lines.add(say(chinese, english));
    }

    void line(String text) {
        lines.add("  " + text);
    }

    void line(String chinese, String english) {
        line(say(chinese, english));
    }

    /** Some of many, and how many more there are. */
    String some(Stream<String> names, long most) {
        List<String> all = names.toList();
        String first = all.stream().limit(most).collect(Collectors.joining(say("、", ", ")));
        long more = all.size() - Math.min(most, all.size());
        return more > 0 ? first + say(" 等" + all.size() + "项", " and " + more + " more") : first;
    }

    /** A rate, or a dash where there is none to tell. */
    static String rate(Ratio rate) {
        return rate.isDefined() ? rate.printed() : "-";
    }

    /** A value as people want to read it. */
    static String value(MeasuredValue value) {
        return value.amount().map(amount -> amount(amount).toString()).orElseGet(value::toString);
    }

    /** Money of a company to four digits, anything else as it is read. */
    private static Quantity amount(Quantity amount) {
        return amount.unit().isCurrency()
                ? Quantity.of(amount.amount().round(FOUR_DIGITS), amount.unit())
                : amount.readable();
    }

    String none() {
        return say("无", "none");
    }
}
