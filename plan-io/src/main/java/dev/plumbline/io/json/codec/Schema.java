package dev.plumbline.io.json.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a JSON Schema (2020-12) says of one place: its keywords, in the order that they are written in. */
public sealed class Schema permits Schema.ObjectSchema {

    /** How long a decimal that is written as a text may be, in figures that no reader rounds. */
    private static final String DATE = "^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$";

    private static final String DECIMAL = "^[+-]?[0-9]{1,64}(\\.[0-9]{1,64})?([eE][+-]?[0-9]{1,2})?$";

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    private Schema() {}

    /** Any value of a type, such as {@code boolean}. */
    public static Schema of(String type) {
        return new Schema().with("type", type);
    }

    /** A text that stands for a value of a type. */
    static Schema text(Class<?> type) {
        Schema text = of("string");
        if (type == LocalDate.class) {
            return text.with("pattern", DATE);
        }
        return type == String.class ? text : text.with("description", type.getSimpleName());
    }

    /** A number, or a text that holds one. */
    static Schema decimal() {
        return new Schema().with("type", List.of("string", "number")).with("pattern", DECIMAL);
    }

    /** One of some words. */
    public static Schema words(Collection<String> words) {
        return new Schema().with("enum", List.copyOf(words));
    }

    /** One value. */
    static Schema constant(Object value) {
        return new Schema().with("const", value);
    }

    /** A list of things. */
    static Schema list(Schema item) {
        return of("array").with("items", item);
    }

    /** Things by name. */
    public static Schema map(Schema named) {
        return of("object").with("additionalProperties", named);
    }

    /** One of several things. */
    static Schema anyOf(List<Schema> several) {
        return new Schema().with("oneOf", several);
    }

    /** What is described elsewhere. */
    static Schema reference(String name) {
        return new Schema().with("$ref", "#/$defs/" + name);
    }

    /** An object without members so far. */
    static ObjectSchema object() {
        return new ObjectSchema();
    }

    /** The same with one keyword more. */
    public Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** The same or null. */
    public Schema orNull() {
        Schema either = new Schema();
        if (!(keywords.get("type") instanceof String type) || this instanceof ObjectSchema) {
            return either.with("anyOf", List.of(this, of("null")));
        }
        keywords.forEach(either::with);
        return either.with("type", List.of(type, "null"));
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    /** An object with members. */
    static final class ObjectSchema extends Schema {

        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        private ObjectSchema() {
            with("type", "object");
        }

        /** Null stands for a member that is not there. */
        ObjectSchema put(String name, Schema schema, boolean isRequired) {
            properties.put(name, isRequired ? schema : schema.orNull());
            if (isRequired) {
                required.add(name);
            }
            return this;
        }

        ObjectSchema putAll(ObjectSchema more) {
            properties.putAll(more.properties);
            required.addAll(more.required);
            return this;
        }

        @Override
        Map<String, Object> keywords() {
            Map<String, Object> all = new LinkedHashMap<>(super.keywords());
            if (!required.isEmpty()) {
                all.put("required", required);
            }
            all.put("properties", properties);
            all.put("additionalProperties", false);
            return all;
        }
    }
}
