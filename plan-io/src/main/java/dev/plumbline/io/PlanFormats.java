package dev.plumbline.io;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.json.BookSchema;
import dev.plumbline.io.json.CalendarJson;
import dev.plumbline.io.json.MappingFormat;
import dev.plumbline.io.spi.Merge;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.PlanReader;
import dev.plumbline.io.spi.PlanWriter;
import dev.plumbline.io.spi.Progress;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Reading;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.SourceRefusal;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableWord;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.io.table.book.TableFormat;
import dev.plumbline.io.table.book.TableSources;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.io.table.write.TableOut;
import dev.plumbline.io.table.write.Templates;
import dev.plumbline.io.xlsx.XlsxPlanWriter;
import dev.plumbline.text.Localized;
import dev.plumbline.time.CalendarCsv;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.CalendarReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Plan books from and to files of every known format. Thread-safe. */
public final class PlanFormats {

    private PlanFormats() {}

    /** The readers of all formats, found once. */
    private static final class Readers {
        static final List<PlanReader> ALL =
                ServiceLoader.load(PlanReader.class, PlanReader.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    /** The writers of all formats, found once. */
    private static final class Writers {
        static final List<PlanWriter> ALL =
                ServiceLoader.load(PlanWriter.class, PlanWriter.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(PlanWriter::format))
                        .toList();
    }

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
        return whole(read(List.of(path), options));
    }

    /** Reads several files into one book; one that cannot be read is a finding, and named in the result. */
    public static ReadResult<PlanBook> read(Collection<Path> paths, ReadOptions options) {
        return readSources(paths.stream().map(Source::of).toList(), options);
    }

    /** Reads several sources into one book; one that cannot be read is a finding, and named in the result. */
    public static ReadResult<PlanBook> readSources(List<Source> sources, ReadOptions options) {
        List<PlanReader> readers = Readers.ALL;
        Map<PlanReader, List<Source>> shares = new LinkedHashMap<>();
        Map<Source, TableFormat> tables = new LinkedHashMap<>();
        List<ReadResult<PlanBook>> results = new ArrayList<>();
        for (Source source : ToldSources.of(sources, options.progress())) {
            readers.stream()
                    .filter(reader -> reader.accepts(source))
                    .findFirst()
                    .ifPresentOrElse(
                            reader -> {
                                if (reader instanceof TableFormat format) {
                                    tables.put(source, format);
                                } else {
                                    shares.computeIfAbsent(reader, any -> new ArrayList<>())
                                            .add(source);
                                }
                            },
                            () -> results.add(unknown(source, readers)));
        }
        if (!tables.isEmpty()) {
            results.add(TableSources.read(List.copyOf(tables.keySet()), tables::get, options));
        }
        shares.forEach((reader, share) -> results.add(reader.read(share, options)));
        return Merge.of(results);
    }

    /** Of a file that is not there, or is a folder, the format does not matter. */
    private static ReadResult<PlanBook> unknown(Source source, List<PlanReader> readers) {
        Finding finding;
        try (InputStream in = source.open()) {
            in.read();
            finding = unknownFormat(source, readers);
        } catch (IOException broken) {
            finding = SourceRefusal.finding(source, broken);
        }
        return new ReadResult<>(
                PlanBook.of(), List.of(finding), Reading.none(), Origins.none(), List.of(source.name()));
    }

    private static Finding unknownFormat(Source source, List<PlanReader> readers) {
        return SourceRefusal.unknown(
                source, readers.stream().map(PlanReader::format).toList());
    }

    /**
     * Reads one source, which may be bytes in memory; its name tells the format.
     *
     * @throws PlanFormatException if the source cannot be read at all; everything smaller is a finding
     */
    public static ReadResult<PlanBook> read(Source source, ReadOptions options) throws PlanFormatException {
        return whole(readSources(List.of(source), options));
    }

    /**
     * Reads a stream to its end without closing it; {@code name} tells the format and is what findings call it.
     *
     * @throws PlanFormatException if it cannot be read at all; everything smaller is a finding
     */
    public static ReadResult<PlanBook> read(String name, InputStream in, ReadOptions options)
            throws PlanFormatException {
        return read(Source.of(name, in, options.limits()), options);
    }

    /**
     * Reads a book that {@link #toJson} made.
     *
     * @throws PlanFormatException if it cannot be read at all; everything smaller is a finding
     */
    public static ReadResult<PlanBook> readJson(byte[] json) throws PlanFormatException {
        return read(new Source("book.json", () -> new ByteArrayInputStream(json)), ReadOptions.standard());
    }

    private static ReadResult<PlanBook> whole(ReadResult<PlanBook> result) throws PlanFormatException {
        if (!result.unread().isEmpty()) {
            throw new PlanFormatException(result.findings().get(0));
        }
        return result;
    }

    /** The formats that books are written in, in the order of the alphabet (IO-2, IO-3, IO-5). */
    public static List<String> written() {
        return Writers.ALL.stream().map(PlanWriter::format).toList();
    }

    /**
     * Writes a book in the format that the file's name says, whole or not at all (SAFE-7); JSON is indented.
     *
     * @return what the format has no place for
     * @throws PlanFormatException if no format is called so, or the file cannot be saved to
     */
    public static WriteResult write(PlanBook book, Path file) throws IOException {
        return write(book, file, WriteOptions.indented());
    }

    /**
     * Writes a book in the format that the file's name says, whole or not at all (SAFE-7).
     *
     * @return what the format has no place for
     * @throws PlanFormatException if no format is called so, or the file cannot be saved to
     */
    public static WriteResult write(PlanBook book, Path file, WriteOptions options) throws IOException {
        PlanWriter writer = Writers.ALL.stream()
                .filter(each -> each.accepts(file.toString()))
                .findFirst()
                .orElseThrow(() -> SaveRefusal.format(file, written()));
        List<WriteResult> results = new ArrayList<>();
        WholeFile.write(file, out -> results.add(write(book, writer, file.toString(), out, options)));
        return results.get(0);
    }

    /**
     * Writes a book in a format, such as {@code json} or {@code xlsx}; flushes, but does not close {@code out}.
     *
     * @return what the format has no place for
     * @throws IllegalArgumentException if no format is called so; {@link #written} tells them
     */
    public static WriteResult write(PlanBook book, String format, OutputStream out, WriteOptions options)
            throws IOException {
        PlanWriter writer = Writers.ALL.stream()
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No format that is written is called [" + format + "]. Give one of " + written() + "."));
        return write(book, writer, format, out, options);
    }

    private static WriteResult write(
            PlanBook book, PlanWriter writer, String called, OutputStream out, WriteOptions options)
            throws IOException {
        if (options.progress() == Progress.none()) {
            return writer.write(book, out, options);
        }
        ToldOutput told = new ToldOutput(out, options.progress(), called);
        told.tell();
        WriteResult result = writer.write(book, told, options);
        told.tell();
        return result;
    }

    /** Writes a book as JSON without blanks and line breaks; flushes, but does not close {@code out}. */
    public static void write(PlanBook book, OutputStream out) throws IOException {
        write(book, out, WriteOptions.compact());
    }

    /** Writes a book as JSON; flushes, but does not close {@code out}. */
    public static void write(PlanBook book, OutputStream out, WriteOptions options) throws IOException {
        write(book, "json", out, options);
    }

    /** The JSON Schema (2020-12) of the books that are written, in UTF-8 (IO-1). */
    public static byte[] jsonSchema() throws IOException {
        return BookSchema.published();
    }

    /** A book as JSON in memory, without blanks and line breaks; see {@link #readJson}. */
    public static byte[] toJson(PlanBook book) throws IOException {
        return toJson(book, WriteOptions.compact());
    }

    /**
     * A book as JSON in memory.
     *
     * @throws IllegalStateException if it takes more bytes than an array holds; write to a stream then
     */
    public static byte[] toJson(PlanBook book, WriteOptions options) throws IOException {
        GatheredBytes out = new GatheredBytes();
        write(book, out, options);
        return out.toByteArray();
    }

    /**
     * Reads a company's own words for tables (IO-2a), with everything that is wrong in the file in one go; what is wrong is
     * left out. Hand the value to {@link ReadOptions#mapping}.
     *
     * @throws PlanFormatException if the file cannot be read at all
     */
    public static ReadResult<TableMapping> readMapping(Path file) throws PlanFormatException {
        return readMapping(Source.of(file));
    }

    /**
     * Reads a company's own words for tables from anywhere.
     *
     * @throws PlanFormatException if the source cannot be read at all
     */
    public static ReadResult<TableMapping> readMapping(Source source) throws PlanFormatException {
        return MappingFormat.read(source, ReadLimits.standard());
    }

    /** Writes a mapping as JSON, to be corrected by hand and read back; whole or not at all (SAFE-7). */
    public static void writeMapping(TableMapping mapping, Path file) throws IOException {
        WholeFile.write(file, out -> writeMapping(mapping, out));
    }

    /** Writes a mapping as JSON; flushes, but does not close {@code out}. */
    public static void writeMapping(TableMapping mapping, OutputStream out) throws IOException {
        MappingFormat.write(mapping, out);
    }

    /**
     * Reads a company's own days, a file of type {@code .csv} or {@code .json} (CAL-1).
     *
     * @throws PlanFormatException if the file cannot be read at all; every wrong line or value is a finding
     */
    public static CalendarReading readCalendar(Path file) throws PlanFormatException {
        try {
            boolean isJson = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            return isJson ? CalendarJson.read(file) : CalendarCsv.read(file);
        } catch (IOException broken) {
            throw new PlanFormatException(SourceRefusal.finding(Source.of(file), broken));
        }
    }

    /** Writes a company's own days as JSON, whole or not at all (SAFE-7). */
    public static void writeCalendar(CalendarLayer layer, Path file) throws IOException {
        WholeFile.write(file, out -> CalendarJson.write(layer, out));
    }

    /** The roles that a mapping may give to headers, each with the header that names it. */
    public static List<TableWord> roles() {
        Map<Role, Localized> labels = Vocabulary.standard().labels();
        return Arrays.stream(Role.values())
                .map(role -> new TableWord(role.id(), labels.get(role)))
                .toList();
    }

    /** The kinds of tables that a mapping may say a sheet holds. */
    public static List<TableWord> kinds() {
        return Vocabulary.standard().kinds().stream()
                .map(kind -> new TableWord(kind.id(), Localized.of(kind.title(), kind.english())))
                .toList();
    }

    /**
     * Writes an empty workbook to be filled in (IO-2), whole or not at all (SAFE-7): for each kind of table a sheet with its
     * headers, lists of words to choose from, notes that explain the columns, and a sample row that reading passes over.
     *
     * @param kinds the ids of the kinds, see {@link #kinds}; all where empty
     * @param language of headers and notes, Chinese or English
     * @param mapping a company's own headers and words, which stand in place of the built-in ones
     * @param file a name that ends in {@code .xlsx}
     * @throws IllegalArgumentException if there is no such kind
     * @throws PlanFormatException if the name ends otherwise, or the file cannot be saved to
     */
    public static void writeTemplate(Collection<String> kinds, Locale language, TableMapping mapping, Path file)
            throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw SaveRefusal.format(file, List.of("xlsx"));
        }
        List<String> asked = kinds.isEmpty()
                ? Vocabulary.standard().kinds().stream().map(TableKind::id).toList()
                : List.copyOf(kinds);
        List<TableOut> templates = Templates.of(asked, language, mapping);
        WholeFile.write(file, out -> XlsxPlanWriter.write(templates, out));
    }

    /** The kinds of tables in which plans are written ({@link WriteOptions#tables}). */
    public static List<TableWord> writtenKinds() {
        return Vocabulary.standard().kinds().stream()
                .filter(kind -> !kind.written().isEmpty())
                .map(kind -> new TableWord(kind.id(), Localized.of(kind.title(), kind.english())))
                .toList();
    }

    /** What a mapping may say that words in cells stand for, by the list that it says it in. */
    public static Map<String, Set<String>> meanings() {
        Map<String, Set<String>> meanings = new TreeMap<>();
        Vocabulary.standard().values().forEach((list, words) -> meanings.put(list, new TreeSet<>(words.values())));
        return meanings;
    }
}
