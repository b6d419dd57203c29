package dev.plumbline.io.json;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Books to text and back. */
final class JsonBooks {

    private JsonBooks() {}

    static String write(PlanBook book) {
        return write(book, WriteOptions.indented());
    }

    static String write(PlanBook book, WriteOptions options) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonPlanWriter().write(book, out, options);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReadResult<PlanBook> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult<PlanBook> read(byte[] bytes) {
        return new JsonPlanReader().read(List.of(Source.of("book.json", bytes)), ReadOptions.standard());
    }
}
