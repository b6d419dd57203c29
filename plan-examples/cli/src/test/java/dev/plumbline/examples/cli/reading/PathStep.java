package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** One step of a {@link GoldenPath}: from a value to those that it leads to. */
interface PathStep {

    Stream<JsonNode> from(JsonNode value);

    /** {@code name} or {@code one|other}. */
    record Named(List<String> names) implements PathStep {
        @Override
        public Stream<JsonNode> from(JsonNode value) {
            return names.stream().filter(value::has).map(value::get);
        }
    }

    /** {@code *}: members of an object, items of a list. */
    record All() implements PathStep {
        @Override
        public Stream<JsonNode> from(JsonNode value) {
            return value.valueStream();
        }
    }

    /** {@code [*]}. */
    record Items() implements PathStep {
        @Override
        public Stream<JsonNode> from(JsonNode value) {
            return value.isArray() ? value.valueStream() : Stream.empty();
        }
    }

    /** {@code [0]}, {@code [-1]}. */
    record At(int index) implements PathStep {
        @Override
        public Stream<JsonNode> from(JsonNode value) {
            int place = index < 0 ? value.size() + index : index;
            return value.isArray() ? Stream.ofNullable(value.get(place)) : Stream.empty();
        }
    }

    /** {@code [key=value,other~part]}. */
    record Filter(List<Condition> conditions) implements PathStep {
        @Override
        public Stream<JsonNode> from(JsonNode value) {
            return new Items().from(value).filter(item -> conditions.stream().allMatch(each -> each.holds(item)));
        }
    }

    /** {@code key=a|b}, {@code key!=a}, {@code key~part}; a key may be {@code a.b}. */
    record Condition(List<String> key, String sign, List<String> values) {
        boolean holds(JsonNode item) {
            JsonNode member = item;
            for (String name : key) {
                member = member.path(name);
            }
            String text = JsonValues.text(member);
            return switch (sign) {
                case "~" -> values.stream().anyMatch(text::contains);
                case "=" -> values.contains(text);
                case "!=" -> !values.contains(text);
                default -> throw new IllegalStateException(sign);
            };
        }
    }
}
