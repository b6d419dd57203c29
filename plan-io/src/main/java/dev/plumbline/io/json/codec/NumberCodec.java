package dev.plumbline.io.json.codec;

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
public record NumberCodec<N extends Number>(Class<N> type, Function<BigDecimal, @Nullable N> exact)
        implements Codec<N> {

    /** Decimals. */
    public static final NumberCodec<BigDecimal> DECIMAL = new NumberCodec<>(BigDecimal.class, decimal -> decimal);
    /** Whole numbers. */
    public static final NumberCodec<Integer> INTEGER = new NumberCodec<>(Integer.class, NumberCodec::integer);

    private static final int LONGEST_EXPONENT = 4;
    private static final int SURELY_SHORT = 16;

    private static @Nullable Integer integer(BigDecimal decimal) {
        try {
            return decimal.intValueExact();
        } catch (ArithmeticException noInteger) {
            return null;
        }
    }

    @Override
    public void write(N value, JsonOutput out) throws IOException {
        String text = value.toString();
        if (!isWritable(value, text)) {
            throw out.refusal(value, "it has more digits than are read");
        }
        if (value instanceof BigDecimal) {
            out.text(text);
        } else {
            out.numeral(text);
        }
    }

    private boolean isWritable(N value, String text) {
        if (text.length() <= SURELY_SHORT && text.indexOf('E') < 0) {
            return true;
        }
        return value.equals(parse(text, ReadLimits.standard()).map(exact).orElse(null));
    }

    @Override
    public @Nullable N read(JsonInput in) throws IOException {
        JsonKind kind = in.kind();
        if (kind != JsonKind.TEXT && kind != JsonKind.NUMBER) {
            in.faults().wrongType(in, JsonKind.NUMBER);
            return null;
        }
        String text = kind == JsonKind.TEXT ? in.text() : in.numeral();
        BigDecimal decimal = decimal(text, in.faults().limits());
        N number = decimal == null ? null : exact.apply(decimal);
        if (number == null) {
            in.faults().wrongNumber(in, text);
        }
        return number;
    }

    private static @Nullable BigDecimal decimal(String text, ReadLimits limits) {
        boolean isShort = text.length() <= limits.allowed(ReadLimit.NUMBER_DIGITS)
                && text.length() <= limits.allowed(ReadLimit.NUMBER_SCALE);
        BigDecimal plain = isShort ? PlainNumber.of(text) : null;
        return plain == null ? parse(text, limits).orElse(null) : plain;
    }

    /** The decimal that a text means, unless it is none or too long. */
    static Optional<BigDecimal> parse(String text, ReadLimits limits) {
        if (!NumberSize.isShort(text, LONGEST_EXPONENT, limits) || !isAscii(text)) {
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

    private static boolean isAscii(String text) {
        for (int place = 0; place < text.length(); place++) {
            if ("0123456789+-.eE".indexOf(text.charAt(place)) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return type == Integer.class ? Schema.of("integer") : Schema.decimal();
    }
}
