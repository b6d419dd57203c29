package dev.plumbline.io.json;

import dev.plumbline.io.spi.ReadLimit;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A finite double as a JSON number; the shortest one that reads back to the same double. */
final class DoubleCodec implements Codec<Double> {

    private static final int BESIDE_DIGITS = 8;

    @Override
    public void write(Double value, BookOut out) throws IOException {
        if (!Double.isFinite(value)) {
            throw out.refusal(value, "it is not finite");
        }
        out.numeral(value.toString());
    }

    @Override
    public @Nullable Double read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Numeral)) {
            reading.wrongType(value, place, JsonKind.NUMBER);
            return null;
        }
        Double number = isShort(value.shown(), reading) ? Double.valueOf(value.shown()) : Double.valueOf(Double.NaN);
        if (!Double.isFinite(number)) {
            reading.wrongNumber(value, place);
            return null;
        }
        return number;
    }

    private static boolean isShort(String text, Reading reading) {
        return text.length() <= reading.limits().allowed(ReadLimit.NUMBER_DIGITS) + BESIDE_DIGITS;
    }
}
