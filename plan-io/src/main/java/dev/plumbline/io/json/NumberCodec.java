package dev.plumbline.io.json;

import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers: decimals as texts, so that no reader rounds them, others as JSON numbers. Both ways of writing are read. How
 * long a number is gets looked at before anything is computed with it (SAFE-1).
 *
 * @param type what it is
 * @param exact the value of a decimal that is short enough; null if it has none
 */
record NumberCodec<N extends Number>(Class<N> type, Function<BigDecimal, @Nullable N> exact) implements Codec<N> {

    private static final int LONGEST_EXPONENT = 4;

    static NumberCodec<BigDecimal> decimals() {
        return new NumberCodec<>(BigDecimal.class, decimal -> decimal);
    }

    static NumberCodec<Integer> integers() {
        return new NumberCodec<>(Integer.class, NumberCodec::integer);
    }

    private static @Nullable Integer integer(BigDecimal decimal) {
        try {
            return decimal.intValueExact();
        } catch (ArithmeticException noInteger) {
            return null;
        }
    }

    @Override
    public void write(N value, BookOut out) throws IOException {
        if (!value.equals(
                parse(value.toString(), ReadLimits.standard()).map(exact).orElse(null))) {
            throw out.refusal(value, "it has more digits than are read");
        }
        if (value instanceof BigDecimal) {
            out.text(value.toString());
        } else {
            out.numeral(value.toString());
        }
    }

    @Override
    public @Nullable N read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Text || value instanceof JsonValue.Numeral)) {
            reading.wrongType(value, place, JsonKind.NUMBER);
            return null;
        }
        N number = parse(value.shown(), reading.limits()).map(exact).orElse(null);
        if (number == null) {
            reading.wrongNumber(value, place);
        }
        return number;
    }

    /** The decimal that a text means, unless it is none or too long. */
    static Optional<BigDecimal> parse(String text, ReadLimits limits) {
        if (!isShort(text, limits)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text))
                    .filter(decimal -> limits.allows(ReadLimit.NUMBER_DIGITS, decimal.precision()))
                    .filter(decimal -> limits.allows(ReadLimit.NUMBER_SCALE, Math.abs((long) decimal.scale())));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static boolean isShort(String text, ReadLimits limits) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        int mantissa = exponent < 0 ? text.length() : exponent;
        long longest = limits.allowed(ReadLimit.NUMBER_DIGITS) + limits.allowed(ReadLimit.NUMBER_SCALE) + 3;
        return mantissa <= longest
                && text.length() - mantissa <= LONGEST_EXPONENT
                && text.chars().allMatch(each -> "0123456789+-.eE".indexOf(each) >= 0);
    }
}
