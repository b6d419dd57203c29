package dev.plumbline.io.json;

import dev.plumbline.io.spi.TableMapping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a header means as it is written; a role that is not known yet is written too, so that it can be filled in. */
record HeaderMappingDocument(
        @Nullable String sheet,
        @Required String header,
        VocabularyWord.OfRole role,
        @Nullable Boolean guessed) {

    static HeaderMappingDocument from(TableMapping.Header header) {
        return new HeaderMappingDocument(
                header.sheet().orElse(null),
                header.header(),
                new VocabularyWord.OfRole(header.role()),
                header.guessed() ? true : null);
    }

    TableMapping.Header toHeader() {
        return new TableMapping.Header(header, role.id(), Optional.ofNullable(sheet), Boolean.TRUE.equals(guessed));
    }
}
