package dev.plumbline.io.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A number of 0 or more (SAFE-1).
 *
 * @param codec how the number is written
 */
public record NotNegative<N extends Number>(Codec<N> codec) implements Codec<N> {

    /** A finite double of 0 or more. */
    public static final NotNegative<Double> DOUBLE = new NotNegative<>(DoubleCodec.DOUBLE);
    /** A whole number of 0 or more. */
    public static final NotNegative<Integer> INTEGER = new NotNegative<>(NumberCodec.INTEGER);

    @Override
    public void write(N value, JsonOutput out) throws IOException {
        codec.write(value, out);
    }

    @Override
    public @Nullable N read(JsonInput in) throws IOException {
        N value = codec.read(in);
        if (value != null && value.doubleValue() < 0) {
            in.faults()
                    .wrongValue(in, value.toString(), new IllegalArgumentException("It is negative. Give 0 or more."));
            return null;
        }
        return value;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return codec.schema(schemas).with("minimum", 0);
    }
}
