package dev.plumbline.io.json.codec;

import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A finite double as a JSON number; the shortest one that reads back to the same double. */
public final class DoubleCodec implements Codec<Double> {

    /** Any finite double that is neither larger nor smaller than decimals may be, 32 digits from the point (SAFE-1). */
    public static final DoubleCodec DOUBLE = new DoubleCodec();

    private static final int LONGEST_EXPONENT = 6;

    private DoubleCodec() {}

    @Override
    public void write(Double value, JsonOutput out) throws IOException {
        if (!Double.isFinite(value)) {
            throw out.refusal(value, "it is not finite");
        }
        String numeral = value.toString();
        if (!isShort(numeral, ReadLimits.standard())) {
            throw out.refusal(value, "it is larger or smaller than is read");
        }
        out.numeral(numeral);
    }

    @Override
    public @Nullable Double read(JsonInput in) throws IOException {
        if (in.kind() != JsonKind.NUMBER) {
            in.faults().wrongType(in, JsonKind.NUMBER);
            return null;
        }
        String numeral = in.numeral();
        Double number = isShort(numeral, in.faults().limits()) ? Double.valueOf(numeral) : Double.valueOf(Double.NaN);
        if (!Double.isFinite(number)) {
            in.faults().wrongNumber(in, numeral);
            return null;
        }
        return number;
    }

    /** How many digits it has is looked at before anything is computed with it (SAFE-1). */
    private static boolean isShort(String numeral, ReadLimits limits) {
        if (!NumberSize.isShort(numeral, LONGEST_EXPONENT, limits)) {
            return false;
        }
        BigDecimal exact = new BigDecimal(numeral).stripTrailingZeros();
        // a double has digits of its own making behind those that were meant, so that its size counts and not its scale
        long size = exact.signum() == 0 ? 0 : Math.abs((long) exact.precision() - exact.scale());
        return limits.allows(ReadLimit.NUMBER_DIGITS, exact.precision()) && limits.allows(ReadLimit.NUMBER_SCALE, size);
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.of("number");
    }
}
