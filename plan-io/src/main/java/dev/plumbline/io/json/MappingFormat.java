package dev.plumbline.io.json;

import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import dev.plumbline.io.spi.TableMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Reads and writes a company's own words for tables as a small JSON document (IO-2a). A wrong value is a finding with its
 * JSON pointer and line; what it belongs to is left out, and everything else is kept. Thread-safe.
 */
public final class MappingFormat {

    static final String NAME = "plumbline-table-mapping";
    static final int VERSION = BookFormat.VERSION;

    private static final Codec<TableMapping> CODEC = codec();

    private MappingFormat() {}

    private static Codec<TableMapping> codec() {
        Codecs codecs = new Codecs();
        VocabularyWord.enter(codecs);
        codecs.put(WordLists.class, new WordLists.ListsCodec());
        codecs.element(
                TableMapping.Header.class,
                HeaderMappingDocument.class,
                HeaderMappingDocument::from,
                HeaderMappingDocument::toHeader);
        codecs.element(
                TableMapping.Sheet.class,
                SheetMappingDocument.class,
                SheetMappingDocument::from,
                SheetMappingDocument::toSheet);
        codecs.container(
                TableMapping.class,
                TableMappingDocument.class,
                TableMappingDocument::from,
                TableMappingDocument::toMapping,
                any -> null);
        return codecs.of(TableMapping.class);
    }

    /**
     * Reads a mapping, with everything that is wrong in it.
     *
     * @throws PlanFormatException if it cannot be read at all
     */
    public static ReadResult<TableMapping> read(Source source, ReadLimits limits) throws PlanFormatException {
        Reading reading = new Reading(source.name(), limits, ReadOptions.standard());
        try {
            FormatHead.check(source, limits, NAME);
            TableMapping mapping = mapping(source, reading, limits);
            return new ReadResult<>(
                    mapping, reading.findings(), dev.plumbline.io.spi.Reading.none(), Origins.none(), List.of());
        } catch (PlanFormatException refusal) {
            throw refusal;
        } catch (IOException broken) {
            throw new PlanFormatException(SourceRefusal.finding(source, broken), broken);
        }
    }

    private static TableMapping mapping(Source source, Reading reading, ReadLimits limits) throws IOException {
        try (BookIn in = BookIn.open(source.open(), limits, source.name())) {
            return in.refusing(() -> {
                TableMapping mapping = CODEC.stream(in, Place.ROOT, reading);
                in.end();
                reading.checkFindings();
                return mapping == null ? TableMapping.none() : mapping;
            });
        }
    }

    /**
     * Writes a mapping, to be read back to the same; flushes, but does not close {@code out}.
     *
     * @throws PlanFormatException if it names a role, kind, list or meaning that there is not
     */
    public static void write(TableMapping mapping, OutputStream out) throws IOException {
        try (BookOut json = BookOut.indented(out)) {
            CODEC.write(mapping, json);
            json.lineBreak();
        }
    }
}
