package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.word.Vocabulary;

/**
 * The words by which a sheet is read, and the keys made of its texts. Confined to one thread.
 *
 * @param vocabulary the words
 * @param mapping a company's own
 * @param keys the keys made so far
 */
public record SheetWords(Vocabulary vocabulary, TableMapping mapping, TextKeys keys) {

    HeaderMatcher matcher(String sheet) {
        return new HeaderMatcher(vocabulary, keys, OwnHeaders.of(mapping, sheet));
    }

    LeadReader leads() {
        return new LeadReader(vocabulary, keys);
    }
}
