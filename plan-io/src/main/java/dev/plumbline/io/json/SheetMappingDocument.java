package dev.plumbline.io.json;

import dev.plumbline.io.spi.TableMapping;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which table a sheet holds as it is written; a kind that is not known yet is written too, so that it can be filled in. */
record SheetMappingDocument(
        @Required String sheet,
        VocabularyWord.OfKind kind,
        @Nullable Integer headerRow,
        @Nullable String nearest) {

    static SheetMappingDocument from(TableMapping.Sheet sheet) {
        return new SheetMappingDocument(
                sheet.sheet(),
                new VocabularyWord.OfKind(sheet.kind()),
                Given.orNull(sheet.headerRow()),
                sheet.nearest().orElse(null));
    }

    TableMapping.Sheet toSheet() {
        OptionalInt row = headerRow == null ? OptionalInt.empty() : OptionalInt.of(headerRow);
        return new TableMapping.Sheet(sheet, kind.id(), row, Optional.ofNullable(nearest));
    }
}
