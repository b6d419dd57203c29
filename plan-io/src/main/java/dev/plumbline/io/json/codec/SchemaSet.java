package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of a format, made of what its codecs declare, so that the two cannot drift apart. Confined to one
 * thread.
 */
public final class SchemaSet {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, ObjectCodec<?>> codecs = new HashMap<>();
    private final Map<String, Schema> definitions = new TreeMap<>();

    private SchemaSet() {}

    /** Writes the schema of what a codec writes. */
    public static void write(String id, String title, ObjectCodec<?> codec, JsonOutput out) throws IOException {
        SchemaSet schemas = new SchemaSet();
        Schema root = codec.shape(schemas);
        out.enterObject();
        text("$schema", DIALECT, out);
        text("$id", id, out);
        text("title", title, out);
        members(root.keywords(), out);
        out.name("$defs");
        value(schemas.definitions, out);
        out.leaveObject();
    }

    /** What stands for an object that is described once. */
    Schema reference(ObjectCodec<?> codec) {
        ObjectCodec<?> known = codecs.putIfAbsent(codec.name(), codec);
        if (known == null) {
            definitions.put(codec.name(), codec.shape(this));
        } else if (known != codec) {
            throw new IllegalStateException("Two codecs are called [" + codec.name() + "]. Give one another name.");
        }
        return Schema.reference(codec.name());
    }

    private static void text(String name, String text, JsonOutput out) throws IOException {
        out.name(name);
        out.text(text);
    }

    private static void members(Map<String, ?> members, JsonOutput out) throws IOException {
        for (Map.Entry<String, ?> member : members.entrySet()) {
            out.name(member.getKey());
            value(member.getValue(), out);
        }
    }

    @SuppressWarnings("unchecked") // maps of schemas have their names as keys
    private static void value(Object value, JsonOutput out) throws IOException {
        if (value instanceof Schema schema) {
            value(schema.keywords(), out);
        } else if (value instanceof Map<?, ?> map) {
            out.enterObject();
            members((Map<String, ?>) map, out);
            out.leaveObject();
        } else if (value instanceof List<?> list) {
            out.enterList();
            for (Object each : list) {
                out.item();
                value(each, out);
            }
            out.leaveList();
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else if (value instanceof Integer number) {
            out.numeral(number.toString());
        } else {
            out.text(value.toString());
        }
    }
}
