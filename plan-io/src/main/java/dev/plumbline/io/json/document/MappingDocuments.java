package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.orNull;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.io.spi.TableMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A company's own words for tables as they are written (IO-2a). */
public final class MappingDocuments {

    /** What a mapping says it is. */
    public static final String NAME = "plumbline-table-mapping";
    /** The version of the format; a change that older programs could not read takes the next one. */
    public static final int VERSION = 1;

    /** What a header means, as it is written. */
    public static final ObjectCodec<TableMapping.Header> HEADER = header();

    /** Which table a sheet holds, as it is written. */
    public static final ObjectCodec<TableMapping.Sheet> SHEET = sheet();

    /** A whole mapping as it is written. */
    public static final ObjectCodec<TableMapping> TABLE_MAPPING = tableMapping();

    private MappingDocuments() {}

    private static ObjectCodec<TableMapping.Header> header() {
        Shape<TableMapping.Header> shape = Shape.of(TableMapping.Header.class);
        var sheet = shape.optional("sheet", TextCodec.TEXT, TableMapping.Header::sheet);
        var text = shape.required("header", TextCodec.TEXT, TableMapping.Header::header);
        var role = shape.nullable("role", VocabularyWord.ROLE, header -> new VocabularyWord.OfRole(header.role()));
        var guessed = shape.flag("guessed", TableMapping.Header::guessed);
        return shape.element(read ->
                new TableMapping.Header(read.get(text), read.get(role).id(), read.find(sheet), read.get(guessed)));
    }

    private static ObjectCodec<TableMapping.Sheet> sheet() {
        Shape<TableMapping.Sheet> shape = Shape.of(TableMapping.Sheet.class);
        var name = shape.required("sheet", TextCodec.TEXT, TableMapping.Sheet::sheet);
        var kind = shape.nullable("kind", VocabularyWord.KIND, sheet -> new VocabularyWord.OfKind(sheet.kind()));
        var headerRow = shape.nullable("headerRow", NumberCodec.INTEGER, sheet -> orNull(sheet.headerRow()));
        var nearest = shape.optional("nearest", TextCodec.TEXT, TableMapping.Sheet::nearest);
        return shape.element(read -> new TableMapping.Sheet(
                read.get(name),
                read.get(kind).id(),
                read.find(headerRow).map(OptionalInt::of).orElse(OptionalInt.empty()),
                read.find(nearest)));
    }

    private static ObjectCodec<TableMapping> tableMapping() {
        Shape<TableMapping> shape = Shape.of(TableMapping.class);
        shape.required("format", TextCodec.TEXT, any -> NAME);
        shape.required("version", NumberCodec.INTEGER, any -> VERSION);
        var sheets = shape.list("sheets", SHEET, TableMapping::sheets);
        var headers = shape.list("headers", HEADER, TableMapping::headers);
        var values = shape.nullable("values", WordLists.CODEC, mapping -> new WordLists(mapping.values()));
        var ignoredSheets = shape.list(
                "ignoredSheets", TextCodec.TEXT, mapping -> List.copyOf(new TreeSet<>(mapping.ignoredSheets())));
        return shape.container(read -> new TableMapping(
                read.get(headers),
                read.get(sheets),
                read.get(values).lists(),
                new LinkedHashSet<>(read.get(ignoredSheets))));
    }
}
