package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Something to read a plan book from: a name and its bytes, which can be opened more than once.
 *
 * <p>Whatever a caller's own stream throws comes out of {@link #open} and of what it answers as an {@link IOException},
 * so that a reader tells of it as of a file that can't be read (IO-6).
 *
 * @param name how findings call it
 * @param content opens the bytes anew
 * @param size how many bytes it has; less than 0 if nobody knows
 */
public record Source(String name, Content content, long size) {

    /** A source of which nobody knows how long it is. */
    public Source(String name, Content content) {
        this(name, content, -1);
    }

    /** Opens the bytes of a source. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file, called as the path is written; a pipe or a device is refused when it is opened. */
    public static Source of(Path path) {
        return new Source(path.toString(), () -> opened(path), size(path));
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException | RuntimeException unknown) {
            // What is wrong with the file is told when it is opened.
            return -1;
        }
    }

    /** Whoever opens a pipe waits until somebody writes to it, perhaps for ever. */
    private static InputStream opened(Path path) throws IOException {
        if (Files.exists(path)
                && Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
            throw new IOException("it is a pipe or a device, no file");
        }
        return Files.newInputStream(path);
    }

    /** Bytes in memory. */
    public static Source of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Source(name, () -> new ByteArrayInputStream(copy), copy.length);
    }

    /**
     * What a stream holds, read to its end and kept in memory; the stream is not closed.
     *
     * @throws PlanFormatException if it cannot be read, or holds more bytes than the caps allow
     */
    public static Source of(String name, InputStream stream, ReadLimits limits) throws PlanFormatException {
        try {
            byte[] bytes = limits.with(ReadLimit.HELD_BYTES, limits.allowed(ReadLimit.FILE_BYTES))
                    .readAll(
                            new SourceStream(stream),
                            Location.builder().file(name).build());
            return new Source(name, () -> new ByteArrayInputStream(bytes), bytes.length);
        } catch (PlanFormatException refusal) {
            throw refusal;
        } catch (IOException broken) {
            throw new PlanFormatException(SourceRefusal.finding(Source.of(name, new byte[0]), broken), broken);
        }
    }

    /** Opens the bytes; the caller closes them. */
    public InputStream open() throws IOException {
        InputStream stream = SourceStream.guarded(content::open);
        if (stream == null) {
            throw new IOException("The source gave no stream.");
        }
        return new SourceStream(stream);
    }

    /** The same with something around every stream that is opened. */
    public Source through(UnaryOperator<InputStream> around) {
        return new Source(name, () -> around.apply(content.open()), size);
    }

    /** Whether the name ends so, whatever its case. */
    public boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
