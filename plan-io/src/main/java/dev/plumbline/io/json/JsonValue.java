package dev.plumbline.io.json;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Map;

/**
 * One value of a JSON text, with the line it starts on. Only single elements of a book are held like this; the
 * collections they stand in are read item by item.
 */
sealed interface JsonValue {

    /** The line, from 1. */
    int line();

    /** What kind of value it is, for people. */
    Localized kind();

    /** What was written, in so far as a finding can show it. */
    default String shown() {
        return "";
    }

    /** A text. */
    record Text(String text, int line) implements JsonValue {
        @Override
        public Localized kind() {
            return JsonKind.TEXT;
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** A number as it was written; nobody has looked at its size yet. */
    record Numeral(String text, int line) implements JsonValue {
        @Override
        public Localized kind() {
            return JsonKind.NUMBER;
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** True or false. */
    record Flag(boolean value, int line) implements JsonValue {
        @Override
        public Localized kind() {
            return JsonKind.FLAG;
        }

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** Null: the same as nothing written at all. */
    record Nothing(int line) implements JsonValue {
        @Override
        public Localized kind() {
            return JsonKind.NOTHING;
        }
    }

    /** A list. */
    record Items(List<JsonValue> items, int line) implements JsonValue {
        @Override
        public Localized kind() {
            return JsonKind.LIST;
        }
    }

    /** An object. */
    record Members(Map<String, JsonValue> members, int line) implements JsonValue {
        @Override
        public Localized kind() {
            return JsonKind.OBJECT;
        }
    }
}
