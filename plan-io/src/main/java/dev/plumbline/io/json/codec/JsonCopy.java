package dev.plumbline.io.json.codec;

import dev.plumbline.io.spi.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a JSON text anew as it is, but for its layout. Stateless. */
public final class JsonCopy {

    private JsonCopy() {}

    static void copy(String json, JsonOutput out) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonInput in = JsonInput.open(new ByteArrayInputStream(bytes), new Faults("", ReadOptions.standard()))) {
            value(in, out);
        }
    }

    /** Writes the value that {@code in} stands before. */
    public static void value(JsonInput in, JsonOutput out) throws IOException {
        switch (in.kind()) {
            case TEXT -> out.text(in.text());
            case NUMBER -> out.numeral(in.numeral());
            case FLAG -> out.flag(in.flag());
            case NOTHING -> {
                in.nothing();
                out.nothing();
            }
            case LIST -> list(in, out);
            case OBJECT -> object(in, out);
        }
    }

    private static void list(JsonInput in, JsonOutput out) throws IOException {
        in.enterList();
        out.enterList();
        while (in.nextItem()) {
            out.item();
            value(in, out);
        }
        out.leaveList();
    }

    private static void object(JsonInput in, JsonOutput out) throws IOException {
        in.enterObject();
        out.enterObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            out.name(name);
            value(in, out);
        }
        out.leaveObject();
    }
}
