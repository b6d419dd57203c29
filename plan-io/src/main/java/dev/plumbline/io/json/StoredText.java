package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.book.BookPart;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Single values of a book as one compact JSON text each, for what is kept line by line or row by row (IO-1). Nothing is left
 * out in reading: a text with anything wrong in it is refused. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class StoredText<T> {

    /** A text of our own may be as large as it is. */
    private static final ReadLimits LIMITS = ReadLimits.standard()
            .with(ReadLimit.FILE_BYTES, Long.MAX_VALUE)
            .with(ReadLimit.ELEMENTS, Long.MAX_VALUE)
            .with(ReadLimit.ELEMENT_VALUES, Long.MAX_VALUE);

    private static final ReadOptions OPTIONS = ReadOptions.standard().limits(LIMITS);

    private final Codec<T> codec;

    private StoredText(Codec<T> codec) {
        this.codec = codec;
    }

    /** Enters the documents that only stored texts have. */
    static void enter(Codecs codecs) {
        codecs.put(Long.class, new NumberCodec<>(Long.class, StoredText::exact));
        codecs.element(BookPart.class, BookPartDocument.class, BookPartDocument::from, BookPartDocument::toPart);
        codecs.container(
                NumberedChange.class,
                ChangeDocument.class,
                ChangeDocument::from,
                ChangeDocument::toChange,
                any -> null);
    }

    private static @Nullable Long exact(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException none) {
            return null;
        }
    }

    /** Changes of a book. */
    public static StoredText<NumberedChange> changes() {
        return new StoredText<>(BookFormat.of(NumberedChange.class));
    }

    /** Facts with their stamps. */
    public static StoredText<Entry<?>> facts() {
        return new StoredText<>(BookFormat.entries());
    }

    /** What a fact is called by in its text, such as {@code measurement}. */
    public static String kind(Entry<?> entry) throws IOException {
        Kind<?> kind = BookFormat.entries().kinds().of(entry.fact());
        if (kind == null) {
            throw new IOException(
                    "[" + entry.fact().getClass().getName() + "] is no kind of fact that a plan book keeps.");
        }
        return kind.word();
    }

    /** Books, such as the frame of one. */
    public static StoredText<PlanBook> books() {
        return new StoredText<>(BookFormat.book());
    }

    /** Plans. */
    public static StoredText<Plan> plans() {
        return new StoredText<>(BookFormat.of(Plan.class));
    }

    /** Lives of plans. */
    public static StoredText<PlanHistory> histories() {
        return new StoredText<>(BookFormat.of(PlanHistory.class));
    }

    /** Published versions. */
    public static StoredText<PlanVersion> versions() {
        return new StoredText<>(BookFormat.of(PlanVersion.class));
    }

    /** Requests. */
    public static StoredText<AdjustmentRequest> requests() {
        return new StoredText<>(BookFormat.of(AdjustmentRequest.class));
    }

    /** Steps in their chains. */
    public static StoredText<AuditEntry> steps() {
        return new StoredText<>(BookFormat.of(AuditEntry.class));
    }

    /**
     * A value as JSON in UTF-8, without a line break.
     *
     * @throws PlanFormatException if it holds what could not be read again
     */
    public byte[] write(T value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (BookOut out = BookOut.compact(bytes)) {
            codec.write(value, out);
        }
        return bytes.toByteArray();
    }

    /**
     * The value that was written.
     *
     * @param where how the refusal calls the text
     * @throws PlanFormatException if anything in it is wrong
     */
    public T read(byte[] text, String where) throws PlanFormatException {
        Reading reading = new Reading(where, LIMITS, OPTIONS);
        T value = value(text, where, reading);
        if (value == null || !reading.findings().isEmpty()) {
            throw new PlanFormatException(reading.findings().get(0));
        }
        return value;
    }

    private @Nullable T value(byte[] text, String where, Reading reading) throws PlanFormatException {
        try (BookIn in = BookIn.open(new ByteArrayInputStream(text), LIMITS, where)) {
            return in.refusing(() -> {
                T read = codec.stream(in, Place.ROOT, reading);
                in.end();
                return read;
            });
        } catch (PlanFormatException refusal) {
            throw refusal;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
