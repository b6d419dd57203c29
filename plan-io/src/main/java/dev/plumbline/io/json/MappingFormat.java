package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.document.MappingDocuments;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Reading;
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

    private MappingFormat() {}

    /**
     * Reads a mapping, with everything that is wrong in it.
     *
     * @throws PlanFormatException if it cannot be read at all
     */
    public static ReadResult<TableMapping> read(Source source, ReadLimits limits) throws PlanFormatException {
        ReadOptions options = ReadOptions.standard().limits(limits);
        Faults faults = new Faults(source.name(), options);
        try {
            FormatHead.version(
                    source, options, MappingDocuments.NAME, MappingDocuments.VERSION, MappingDocuments.VERSION);
            TableMapping mapping = mapping(source, faults);
            return new ReadResult<>(mapping, faults.findings(), Reading.none(), Origins.none(), List.of());
        } catch (PlanFormatException refusal) {
            throw refusal;
        } catch (IOException broken) {
            throw new PlanFormatException(SourceRefusal.finding(source, broken), broken);
        }
    }

    private static TableMapping mapping(Source source, Faults faults) throws IOException {
        try (JsonInput in = JsonInput.open(source.open(), faults)) {
            TableMapping mapping = in.refusing(() -> {
                TableMapping read = MappingDocuments.TABLE_MAPPING.read(in);
                in.end();
                faults.check();
                return read;
            });
            return mapping == null ? TableMapping.none() : mapping;
        }
    }

    /**
     * Writes a mapping, to be read back to the same; flushes, but does not close {@code out}.
     *
     * @throws PlanFormatException if it names a role, kind, list or meaning that there is not
     */
    public static void write(TableMapping mapping, OutputStream out) throws IOException {
        try (JsonOutput json = JsonOutput.indented(out)) {
            MappingDocuments.TABLE_MAPPING.write(mapping, json);
            json.lineBreak();
        }
    }
}
