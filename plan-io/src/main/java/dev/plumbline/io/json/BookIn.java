package dev.plumbline.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON text once. Every method starts at the first token of a value and ends at its last. Confined to
 * one thread.
 */
final class BookIn implements Closeable {

    private final JsonParser parser;
    private final ReadLimits limits;
    private final String file;
    private long elements;
    private long values;

    private BookIn(JsonParser parser, ReadLimits limits, String file) {
        this.parser = parser;
        this.limits = limits;
        this.file = file;
    }

    /** Reads one member of an object, whose value the input stands at. */
    @FunctionalInterface
    interface Member {
        void read(String name) throws IOException;
    }

    /** Reads one item of a list, which the input stands at. */
    @FunctionalInterface
    interface Item {
        void read(int index) throws IOException;
    }

    /** Reads something. */
    @FunctionalInterface
    interface Body<T> {
        T read() throws IOException;
    }

    /** Goes to the first token of a text, and closes the stream if there is none. */
    static BookIn open(InputStream stream, ReadLimits limits, String file) throws IOException {
        InputStream capped = new CappedStream(stream, limits, place(file, 1));
        BookIn in = new BookIn(factory(limits).createParser(Utf8.reader(capped)), limits, file);
        try {
            in.refusing(in::begin);
            return in;
        } catch (IOException refusal) {
            in.close();
            throw refusal;
        }
    }

    private JsonToken begin() throws IOException {
        JsonToken first = next();
        if (first == null) {
            throw refusal(JsonRefusal.EMPTY);
        }
        return first;
    }

    /** A parser that knows no conversion: how long a number may be is looked at where its text becomes one. */
    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth((int) limits.allowed(ReadLimit.NESTING))
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private @Nullable JsonToken next() throws IOException {
        return parser.nextToken();
    }

    static Location place(String file, int line) {
        return Location.builder().file(file).line(line).build();
    }

    /** The line of the current token. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    boolean atObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean atList() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    boolean atNothing() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** Reads the members of the object that starts here. */
    void members(Member each) throws IOException {
        while (next() == JsonToken.FIELD_NAME) {
            String name = whole(parser.currentName());
            next();
            each.read(name);
        }
    }

    /** Those of the named members that the object starting here has; looks no further than the last of them. */
    Map<String, JsonValue> head(Set<String> names) throws IOException {
        Map<String, JsonValue> found = new LinkedHashMap<>();
        while (found.size() < names.size() && next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            next();
            if (names.contains(name)) {
                found.put(name, value());
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    /** Reads the items of the list that starts here, each of which is an element of the book. */
    void elements(Item each) throws IOException {
        for (int index = 0; next() != JsonToken.END_ARRAY; index++) {
            limits.check(ReadLimit.ELEMENTS, ++elements, place(file, line()));
            each.read(index);
        }
    }

    /** The value that starts here, whole. */
    JsonValue value() throws IOException {
        values = 0;
        return anyValue();
    }

    private JsonValue anyValue() throws IOException {
        int line = line();
        limits.check(ReadLimit.ELEMENT_VALUES, ++values, place(file, line));
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue.Members(object(), line);
            case START_ARRAY -> new JsonValue.Items(list(), line);
            case VALUE_STRING -> new JsonValue.Text(whole(parser.getText()), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getText(), line);
            case VALUE_TRUE -> new JsonValue.Flag(true, line);
            case VALUE_FALSE -> new JsonValue.Flag(false, line);
            default -> new JsonValue.Nothing(line);
        };
    }

    private Map<String, JsonValue> object() throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members(name -> members.put(name, anyValue()));
        return members;
    }

    private List<JsonValue> list() throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(anyValue());
        }
        return items;
    }

    /** A text in which every character is whole: an escape such as {@code \ud800} alone is half of one. */
    private String whole(String text) throws PlanFormatException {
        if (!Utf8.isWhole(text)) {
            throw refusal(JsonRefusal.HALF_CHARACTER);
        }
        return text;
    }

    /** Refuses whatever stands behind the one value of a text. */
    void end() throws IOException {
        if (next() != null) {
            throw refusal(JsonRefusal.TRAILING);
        }
    }

    PlanFormatException refusal(FindingCode code) {
        return new PlanFormatException(
                Finding.builder(code).location(place(file, line())).build());
    }

    /** Reads something; whatever stops the input becomes a refusal that says where. */
    <T> T refusing(Body<T> body) throws PlanFormatException {
        try {
            return body.read();
        } catch (IOException | RuntimeException broken) {
            throw JsonRefusal.of(broken, place(file, parser.currentLocation().getLineNr()));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
