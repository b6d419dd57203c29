package dev.plumbline.io.table.region;

import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import java.util.List;
import java.util.Map;

/**
 * A form of labels and values (表单), read as a table of one row. Immutable and thread-safe.
 *
 * @param sheet the sheet
 * @param kind which kind of table it makes
 * @param family its family
 * @param titles the lines above it
 * @param fields the label and value of each role
 * @param others labels without a role, with their values
 * @param firstRow from 1
 * @param lastRow its last row
 */
public record FormArea(
        SheetGrid sheet,
        TableKind kind,
        Family family,
        List<TextLine> titles,
        Map<Role, LeadPair> fields,
        List<LeadPair> others,
        int firstRow,
        int lastRow) {

    public FormArea {
        titles = List.copyOf(titles);
        fields = Map.copyOf(fields);
        others = List.copyOf(others);
    }
}
