package dev.plumbline.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** Writes JSON with the conventions that all our documents share: absent is null, names stay in order. */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    JsonOut(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.useDefaultPrettyPrinter();
    }

    /** Writes the members of an object. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    <T> void array(Collection<? extends T> elements, Element<T> element) throws IOException {
        json.writeStartArray();
        for (T each : elements) {
            element.write(each);
        }
        json.writeEndArray();
    }

    <T> void array(String name, Collection<? extends T> elements, Element<T> element) throws IOException {
        json.writeFieldName(name);
        array(elements, element);
    }

    /** The same for elements that are made one by one and are never all there. */
    <T> void array(String name, Iterator<? extends T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        while (elements.hasNext()) {
            element.write(elements.next());
        }
        json.writeEndArray();
    }

    void text(String name, Object value) throws IOException {
        json.writeStringField(name, value.toString());
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void number(String name, Optional<? extends Number> value) throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else if (value.get() instanceof Integer whole) {
            json.writeNumber(whole);
        } else {
            json.writeNumber(value.get().doubleValue());
        }
    }

    void numbers(String name, Collection<Integer> values) throws IOException {
        array(name, values, json::writeNumber);
    }

    void texts(String name, Collection<?> values) throws IOException {
        array(name, values, value -> json.writeString(value.toString()));
    }

    void value(String name, Object value) throws IOException {
        json.writeFieldName(name);
        value(value);
    }

    private void value(Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double real) {
            json.writeNumber(real);
        } else if (value instanceof Collection<?> several) {
            array(several, this::value);
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
