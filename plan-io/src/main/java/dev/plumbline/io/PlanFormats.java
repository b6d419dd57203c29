package dev.plumbline.io;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.json.JsonPlanWriter;
import dev.plumbline.io.spi.Merge;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Plan books from and to files of every known format. Thread-safe. */
public final class PlanFormats {

    private PlanFormats() {}

    /**
     * Reads one file.
     *
     * @throws PlanFormatException if the file cannot be read at all; everything smaller is a finding
     */
    public static ReadResult<PlanBook> read(Path path) throws PlanFormatException {
        return read(path, ReadOptions.standard());
    }

    /**
     * Reads one file.
     *
     * @throws PlanFormatException if the file cannot be read at all; everything smaller is a finding
     */
    public static ReadResult<PlanBook> read(Path path, ReadOptions options) throws PlanFormatException {
        ReadResult<PlanBook> result = read(List.of(path), options);
        if (!result.unread().isEmpty()) {
            throw new PlanFormatException(result.findings().get(0));
        }
        return result;
    }

    /** Reads several files into one book; one that cannot be read is a finding, and named in the result. */
    public static ReadResult<PlanBook> read(Collection<Path> paths, ReadOptions options) {
        return readSources(paths.stream().map(Source::of).toList(), options);
    }

    /** Reads several sources into one book; one that cannot be read is a finding, and named in the result. */
    public static ReadResult<PlanBook> readSources(List<Source> sources, ReadOptions options) {
        List<PlanReader> readers = ServiceLoader.load(PlanReader.class, PlanReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Map<PlanReader, List<Source>> shares = new LinkedHashMap<>();
        List<ReadResult<PlanBook>> results = new ArrayList<>();
        for (Source source : sources) {
            readers.stream()
                    .filter(reader -> reader.accepts(source))
                    .findFirst()
                    .ifPresentOrElse(
                            reader -> shares.computeIfAbsent(reader, any -> new ArrayList<>())
                                    .add(source),
                            () -> results.add(unknown(source, readers)));
        }
        shares.forEach((reader, share) -> results.add(reader.read(share, options)));
        return Merge.of(results);
    }

    private static ReadResult<PlanBook> unknown(Source source, List<PlanReader> readers) {
        Finding finding = Finding.builder(SourceRefusal.FORMAT_UNKNOWN)
                .location(Location.builder().file(source.name()).build())
                .putFigure("file", source.name())
                .putFigure("formats", readers.stream().map(PlanReader::format).toList())
                .build();
        return new ReadResult<>(
                PlanBook.of(), List.of(finding), Reading.none(), Origins.none(), List.of(source.name()));
    }

    /** Writes a book as JSON, whole or not at all (SAFE-7). */
    public static void write(PlanBook book, Path file) throws IOException {
        WholeFile.write(file, out -> JsonPlanWriter.standard().write(book, out));
    }
}
