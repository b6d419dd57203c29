package dev.plumbline.io.table.write;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind.TemplateColumn;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How columns are printed in one language: header, width, words to choose from. Immutable and thread-safe. */
final class Columns {

    private static final int LONGEST_HEADER = 255;
    private static final int WIDE = 36;
    private static final int NAME = 28;
    private static final int USUAL = 20;
    private static final int NARROW = 14;

    private final Locale language;

    Columns(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    OutColumn column(TemplateColumn column, boolean fullNumbers) {
        Role role = column.role();
        boolean full = fullNumbers && role.field().equals("number");
        String header = full
                ? PlanMark.fullNumber(language)
                : Localized.isChinese(language) ? column.header() : column.english();
        return new OutColumn(
                header,
                Optional.of(role),
                width(role),
                Choices.of(role, language, TableMapping.none()),
                Optional.empty());
    }

    /** A column without a meaning, for what is kept with its rows. */
    OutColumn kept(String header) {
        return new OutColumn(header, Optional.empty(), USUAL, List.of(), Optional.empty());
    }

    /** Whether a name can stand as a header and be read as the same name. */
    boolean isHeader(String name) {
        return !name.isBlank() && name.equals(name.strip()) && name.length() <= LONGEST_HEADER && Holdable.is(name);
    }

    static int width(Role role) {
        if (role.type() == CellType.WORD
                || role.type() == CellType.PERCENT
                || role.field().equals("number")) {
            return NARROW;
        }
        if (role.type() == CellType.TEXT) {
            return role.field().equals("name") || role.field().equals("indicator") ? NAME : WIDE;
        }
        return role.type() == CellType.REFERENCE ? NAME : USUAL;
    }
}
