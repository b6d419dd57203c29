package dev.plumbline.io.arbitrary;

import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.TableKind.TemplateColumn;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.List;

/**
 * The title and headers of an empty table of some kind, of June 2024.
 *
 * @param kind the kind's id
 * @param title its title, with the month
 * @param headers its headers in their order
 */
public record TableHead(String kind, String title, List<String> headers) {

    /** One of every kind of table. */
    public static List<TableHead> all() {
        return Vocabulary.standard().kinds().stream().map(TableHead::of).toList();
    }

    private static TableHead of(TableKind kind) {
        return new TableHead(
                kind.id(),
                kind.title() + "(2024年6月)",
                kind.columns().stream().map(TemplateColumn::header).toList());
    }

    @Override
    public String toString() {
        return kind;
    }
}
