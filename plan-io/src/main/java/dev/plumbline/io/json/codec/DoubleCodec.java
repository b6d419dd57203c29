package dev.plumbline.io.json.codec;

import dev.plumbline.io.spi.ReadLimit;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A finite double as a JSON number; the shortest one that reads back to the same double. */
public final class DoubleCodec implements Codec<Double> {

    /** Any finite double. */
    public static final DoubleCodec DOUBLE = new DoubleCodec();

    private static final int LONGEST_EXPONENT = 6;

    private DoubleCodec() {}

    @Override
    public void write(Double value, JsonOutput out) throws IOException {
        if (!Double.isFinite(value)) {
            throw out.refusal(value, "it is not finite");
        }
        out.numeral(value.toString());
    }

    @Override
    public @Nullable Double read(JsonInput in) throws IOException {
        if (in.kind() != JsonKind.NUMBER) {
            in.faults().wrongType(in, JsonKind.NUMBER);
            return null;
        }
        String numeral = in.numeral();
        Double number = isShort(numeral, in) ? Double.valueOf(numeral) : Double.valueOf(Double.NaN);
        if (!Double.isFinite(number)) {
            in.faults().wrongNumber(in, numeral);
            return null;
        }
        return number;
    }

    /** How many digits it has is looked at before anything is computed with it (SAFE-1). */
    private static boolean isShort(String numeral, JsonInput in) {
        int exponent = Math.max(numeral.indexOf('e'), numeral.indexOf('E'));
        String mantissa = exponent < 0 ? numeral : numeral.substring(0, exponent);
        long digits = mantissa.chars().filter(Character::isDigit).count();
        return in.faults().limits().allows(ReadLimit.NUMBER_DIGITS, digits)
                && numeral.length() - mantissa.length() <= LONGEST_EXPONENT;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.of("number");
    }
}
