package dev.plumbline.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a plan book value by value, always in the same layout. Confined to one thread. */
final class BookOut implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private BookOut(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the members of an object or the items of a list. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Output with a line for every member, for people and for version control. */
    static BookOut indented(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(indentation());
        return new BookOut(json);
    }

    /** Output without any blank or line break. */
    static BookOut compact(OutputStream out) throws IOException {
        return new BookOut(FACTORY.createGenerator(out));
    }

    private static PrettyPrinter indentation() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
    }

    void object(Body members) throws IOException {
        json.writeStartObject();
        members.write();
        json.writeEndObject();
    }

    void list(Body items) throws IOException {
        json.writeStartArray();
        items.write();
        json.writeEndArray();
    }

    void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    void text(String text) throws IOException {
        if (!Utf8.isWhole(text)) {
            throw refusal(text, "it holds half a character");
        }
        json.writeString(text);
    }

    /** A number as it stands. */
    void numeral(String number) throws IOException {
        json.writeNumber(number);
    }

    void flag(boolean flag) throws IOException {
        json.writeBoolean(flag);
    }

    void nothing() throws IOException {
        json.writeNull();
    }

    /** A line break between the documents of one text. */
    void lineBreak() throws IOException {
        json.writeRaw('\n');
    }

    /** Says that a value cannot be written so that it reads back. */
    PlanFormatException refusal(Object value, String problem) {
        return new PlanFormatException(Finding.builder(JsonFindings.NOT_WRITABLE)
                .location(Location.builder()
                        .pointer(json.getOutputContext().pathAsPointer().toString())
                        .build())
                .value(value.toString())
                .putFigure("value", value.toString())
                .putFigure("problem", problem)
                .build());
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
