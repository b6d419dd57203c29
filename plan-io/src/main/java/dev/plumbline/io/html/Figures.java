package dev.plumbline.io.html;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures as people read them; what is undefined, unknown or not measured is a dash, never 0 (GOAL-5). */
final class Figures {

    static final String NONE = "—";

    private static final int LONGEST = 1000;
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private Figures() {}

    /** {@code 83.3%}: rounded half up to one decimal. */
    static String rate(Ratio rate) {
        return rate.isDefined() ? rate.printed().replace('-', '−') : NONE;
    }

    /** {@code −16.7%}, {@code +8.0%}. */
    static String signedRate(Ratio rate) {
        return rate.value().orElse(0) > 0 ? "+" + rate(rate) : rate(rate);
    }

    /** {@code 80%}, {@code 83.3%}: a percentage done. */
    static String percent(OptionalDouble points) {
        return points.isPresent() ? plain(rounded(points.getAsDouble(), 1)) + "%" : NONE;
    }

    /** {@code 66.667%}: a share of a drawing's width. */
    static String coordinate(double share) {
        return plain(rounded(share * 100, 3)) + "%";
    }

    /** A text that may grow with the plan, cut where nobody reads on. */
    static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    private static BigDecimal rounded(double value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static String target(Optional<Target> target, Locale locale) {
        return target.map(wanted -> target(wanted, locale)).orElse(NONE);
    }

    private static String target(Target target, Locale locale) {
        if (target instanceof Target.Value value) {
            return quantity(value.quantity(), locale);
        }
        if (target instanceof Target.Range range) {
            return quantity(range.low(), locale) + " ~ " + quantity(range.high(), locale);
        }
        if (target instanceof Target.PerPeriod each) {
            return each.text(locale);
        }
        return target instanceof Target.GradeName grade ? grade.name() : done(true, locale);
    }

    static String measured(Optional<MeasuredValue> value, Locale locale) {
        return value.map(actual -> measured(actual, locale)).orElse(NONE);
    }

    private static String measured(MeasuredValue value, Locale locale) {
        if (value instanceof MeasuredValue.Amount amount) {
            return quantity(people(amount.quantity()), locale);
        }
        return value instanceof MeasuredValue.Done done ? done(done.done(), locale) : value.toString();
    }

    /** {@code 2亿元}, {@code −5万元}, in either language. */
    static String quantity(Quantity quantity, Locale locale) {
        return signed(quantity.toString());
    }

    /** A figure as it was written, with the sign of a negative one as it is printed. */
    static String signed(String figure) {
        return figure.startsWith("-") ? "−" + figure.substring(1) : figure;
    }

    /** Money to four digits, anything else with two decimals; what is written shorter stays as it is. */
    static Quantity people(Quantity exact) {
        boolean isMoney = exact.unit().isCurrency() && exact.amount().precision() > FOUR_DIGITS.getPrecision();
        return isMoney ? rounded(exact) : exact.readable();
    }

    /** A computed target: where it has no short exact form it is rounded to four digits. */
    static String due(Target target, Locale locale) {
        return target instanceof Target.Value value && value.quantity().amount().scale() > 2
                ? quantity(rounded(value.quantity()), locale)
                : target(target, locale);
    }

    /** What is needed a day, to four digits: who reads it wants to know how much, not to reckon with it. */
    static String perDay(Quantity needed, Locale locale) {
        return quantity(needed.amount().precision() > 4 ? rounded(needed) : needed, locale);
    }

    private static Quantity rounded(Quantity exact) {
        return Quantity.of(exact.amount().round(FOUR_DIGITS), exact.unit());
    }

    private static String done(boolean done, Locale locale) {
        Localized words = done ? Words.DONE : Words.NOT_DONE;
        return words.text(locale);
    }

    /** {@code 26小时30分}, {@code 8 working h 5 min}; less than a minute is left out. */
    static String time(Duration time, boolean working, Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        String hour = chinese ? (working ? "工作小时" : "小时") : (working ? " working h" : " h");
        int minutes = time.toMinutesPart();
        String whole = time.toHours() + hour;
        return minutes == 0 ? whole : whole + (chinese ? minutes + "分" : " " + minutes + " min");
    }

    /** {@code 2天}, {@code 1 day}, {@code 2 days}. */
    static String days(long days, Locale locale) {
        if (Localized.isChinese(locale)) {
            return days + "天";
        }
        return days + (days == 1 ? " day" : " days");
    }
}
