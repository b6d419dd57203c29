package dev.plumbline.audit;

import dev.plumbline.quantity.Quantity;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Values as bytes, always the same for the same value, so that a digest can be taken (规范字节形式).
 *
 * <p>The form, version 1. A text is {@code T}, its length in bytes and its UTF-8 bytes; numbers, dates, times and enum
 * constants are their text. A text with half a character, which UTF-8 cannot hold, is {@code U}, its length and its
 * UTF-16 units. A list is {@code L}, its size and its members in order; a set or a map the same with its
 * members ordered by their bytes, a member of a map being key and value. A record is {@code R}, its name, the number of
 * its fields, and name and value of each. Absent values and empty lists are left out of records, so that an attribute
 * that a later version adds changes no digest while nobody uses it. Lengths and sizes are four bytes, the highest first.
 *
 * <p>Not thread-safe; made for one content.
 */
public final class CanonicalForm {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    private CanonicalForm() {}

    /** A form without content. */
    public static CanonicalForm empty() {
        return new CanonicalForm();
    }

    /** The bytes of one value. */
    public static byte[] bytes(Object value) {
        return empty().add(value).toBytes();
    }

    /** The digest of one value. */
    public static Digest digest(Object value) {
        return Digest.of(bytes(value));
    }

    /** What has its own fields here, instead of those of a Java record. */
    public interface Fielded {

        /** The name of the record. */
        String recordName();

        /** The values of its fields by their names, in a fixed order. */
        Map<String, Object> fields();
    }

    /**
     * Adds a value: a text, number, date, enum constant, record, collection, map, optional, or something {@link Fielded}.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public CanonicalForm add(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? add(optional.get()) : list(0);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? text(Integer.toString(number.getAsInt())) : list(0);
        }
        if (value instanceof Collection<?> members) {
            return collection(members);
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(map.entrySet().stream()
                    .map(entry -> empty().list(2)
                            .add(entry.getKey())
                            .add(entry.getValue())
                            .toBytes())
                    .toList());
        }
        if (value instanceof Quantity quantity) {
            return record(
                    "Quantity",
                    Map.of(
                            "amount",
                            quantity.amount().toPlainString() + " "
                                    + quantity.unit().symbol()));
        }
        if (value instanceof Fielded fielded) {
            return record(fielded.recordName(), fielded.fields());
        }
        return value instanceof Record record ? record(record) : text(leaf(value));
    }

    private static String leaf(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof String
                || value instanceof BigDecimal
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof Temporal) {
            return value.toString();
        }
        throw new IllegalArgumentException("A value of [" + value.getClass().getName()
                + "] has no canonical form. Add its fields as a record does.");
    }

    private CanonicalForm collection(Collection<?> members) {
        if (members instanceof Set<?>) {
            return sorted(members.stream().map(CanonicalForm::bytes).toList());
        }
        list(members.size());
        members.forEach(this::add);
        return this;
    }

    private CanonicalForm sorted(Collection<byte[]> members) {
        list(members.size());
        members.stream().sorted(Arrays::compareUnsigned).forEach(bytes::writeBytes);
        return this;
    }

    private CanonicalForm record(Record value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            fields.put(component.getName(), read(component, value));
        }
        return record(value.getClass().getSimpleName(), fields);
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(
                    "Record [" + value.getClass().getName() + "] is not public. Make it so.", hidden);
        }
    }

    /** Adds a record by its fields; those that are absent or empty are left out. */
    public CanonicalForm record(String name, Map<String, ?> fields) {
        Map<String, Object> present = new LinkedHashMap<>(fields);
        present.values().removeIf(CanonicalForm::isAbsent);
        bytes.write('R');
        lengthAnd(name);
        size(present.size());
        present.forEach((field, value) -> {
            lengthAnd(field);
            add(value);
        });
        return this;
    }

    private static boolean isAbsent(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof OptionalInt number && number.isEmpty()
                || value instanceof Collection<?> members && members.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private CanonicalForm list(int size) {
        bytes.write('L');
        size(size);
        return this;
    }

    private CanonicalForm text(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            bytes.write('T');
            lengthAnd(text);
            return this;
        }
        bytes.write('U');
        size(text.length());
        text.chars().forEach(unit -> {
            bytes.write(unit >> Byte.SIZE);
            bytes.write(unit);
        });
        return this;
    }

    private void lengthAnd(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        size(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void size(int size) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(size).array());
    }

    /** What was added, as bytes. */
    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
