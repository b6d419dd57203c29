package dev.plumbline.io.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
public final class FlagCodec implements Codec<Boolean> {

    /** The only one. */
    public static final FlagCodec FLAG = new FlagCodec();

    private FlagCodec() {}

    @Override
    public void write(Boolean value, JsonOutput out) throws IOException {
        out.flag(value);
    }

    @Override
    public @Nullable Boolean read(JsonInput in) throws IOException {
        if (in.isAt('t') || in.isAt('f')) {
            return in.flag();
        }
        in.faults().wrongType(in, JsonKind.FLAG);
        return null;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.of("boolean");
    }
}
