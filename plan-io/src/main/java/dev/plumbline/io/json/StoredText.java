package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.codec.Kind;
import dev.plumbline.io.json.document.AdjustmentDocuments;
import dev.plumbline.io.json.document.BookDocuments;
import dev.plumbline.io.json.document.FactKinds;
import dev.plumbline.io.json.document.KeptDocuments;
import dev.plumbline.io.json.document.NumberedChange;
import dev.plumbline.io.json.document.PlanDocuments;
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
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

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

    /** Takes values as they are read. */
    @FunctionalInterface
    public interface Each<T> {

        /**
         * Takes one value.
         *
         * @param line the line it stands in, from 1
         */
        void take(T value, int line) throws IOException;
    }

    /** Changes of a book. */
    public static StoredText<NumberedChange> changes() {
        return new StoredText<>(KeptDocuments.CHANGE);
    }

    /** Facts with their stamps. */
    public static StoredText<Entry<?>> facts() {
        return new StoredText<>(FactKinds.ENTRY);
    }

    /** What a fact is called by in its text, such as {@code measurement}. */
    public static String kind(Entry<?> entry) throws IOException {
        Kind<? extends Fact> kind = FactKinds.ENTRY.kinds().of(entry.fact());
        if (kind == null) {
            throw new IOException(
                    "[" + entry.fact().getClass().getName() + "] is no kind of fact that a plan book keeps.");
        }
        return kind.word();
    }

    /** Books, such as the frame of one. */
    public static StoredText<PlanBook> books() {
        return new StoredText<>(BookDocuments.BOOK);
    }

    /** Plans. */
    public static StoredText<Plan> plans() {
        return new StoredText<>(PlanDocuments.PLAN);
    }

    /** Lives of plans. */
    public static StoredText<PlanHistory> histories() {
        return new StoredText<>(AdjustmentDocuments.PLAN_HISTORY);
    }

    /** Published versions. */
    public static StoredText<PlanVersion> versions() {
        return new StoredText<>(AdjustmentDocuments.PLAN_VERSION);
    }

    /** Requests. */
    public static StoredText<AdjustmentRequest> requests() {
        return new StoredText<>(AdjustmentDocuments.ADJUSTMENT);
    }

    /** Steps in their chains. */
    public static StoredText<AuditEntry> steps() {
        return new StoredText<>(AdjustmentDocuments.AUDIT_ENTRY);
    }

    /**
     * A value as JSON in UTF-8, without a line break.
     *
     * @throws PlanFormatException if it holds what could not be read again
     */
    public byte[] write(T value) throws IOException {
        return new Writer().write(value);
    }

    /** Writes many values one after the other, and remembers what comes again. Confined to one thread. */
    public final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        private JsonOutput out = JsonOutput.compact(bytes);

        private Writer() {}

        /** A value as JSON, as {@link StoredText#write} gives it. */
        public byte[] write(T value) throws IOException {
            try {
                codec.write(value, out);
                // which hands on what was written, and leaves the bytes open
                out.close();
                return bytes.toByteArray();
            } catch (IOException | RuntimeException half) {
                out = JsonOutput.compact(bytes);
                throw half;
            } finally {
                bytes.reset();
            }
        }
    }

    /** A writer of many values. */
    public Writer writer() {
        return new Writer();
    }

    /**
     * The value that was written.
     *
     * @param where how the refusal calls the text
     * @throws PlanFormatException if anything in it is wrong
     */
    public T read(byte[] text, String where) throws IOException {
        List<T> one = new ArrayList<>(1);
        readAll(new ByteArrayInputStream(text), where, (value, line) -> one.add(value));
        return one.get(0);
    }

    /**
     * The values of a text that holds one after the other.
     *
     * @param where how the refusal calls the text
     * @throws PlanFormatException if anything in it is wrong, with its line
     */
    public void readAll(InputStream text, String where, Each<? super T> each) throws IOException {
        Faults faults = new Faults(where, OPTIONS);
        try (JsonInput in = JsonInput.open(text, faults)) {
            in.refusing(() -> {
                while (!in.isAtEnd()) {
                    int line = in.line();
                    T value = codec.read(in);
                    refuseErrors(value == null, faults);
                    each.take(value, line);
                }
                return null;
            });
        }
    }

    /** What is only remarkable was stored on purpose. */
    private static void refuseErrors(boolean isLost, Faults faults) throws PlanFormatException {
        List<Finding> wrong = faults.findings();
        for (Finding finding : wrong) {
            if (finding.severity() == Severity.ERROR) {
                throw new PlanFormatException(finding);
            }
        }
        if (isLost) {
            throw new PlanFormatException(wrong.get(0));
        }
    }
}
