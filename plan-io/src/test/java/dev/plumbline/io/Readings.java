package dev.plumbline.io;

import dev.plumbline.io.spi.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Readings as text, to be compared. */
final class Readings {

    private Readings() {}

    /** Everything about a reading but which roles were guessed: what is said is not guessed. */
    static String json(ReadResult<?> read) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reports.readingJsonWithCells().write(read.reading(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\"guessed\" : true", "\"guessed\" : false");
    }
}
