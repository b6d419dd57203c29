package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.FormArea;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read from which rows and columns of a table, while it is read. Confined to one thread. */
public final class ReadingNotes {

    private final Optional<FormArea> form;
    private final RowSubjects subjects;
    private final Map<Integer, Role> parts = new HashMap<>(0);
    private final List<Origin> origins = new ArrayList<>();

    ReadingNotes(Optional<TableArea> area, Optional<FormArea> form) {
        this.form = form;
        this.subjects = new RowSubjects(area.map(TableArea::rows).orElse(List.of()));
    }

    /** Notes what a column holds that speaks of another time than the table. */
    public void part(HeaderCell header, Role role) {
        parts.put(header.column(), role);
    }

    /** What was noted so. */
    public Optional<Role> roleOf(HeaderCell header) {
        return Optional.ofNullable(parts.get(header.column()));
    }

    /** Notes what a row's cells went into. */
    void subject(int row, String kind, String id) {
        subjects.put(row, kind, id);
    }

    /** The path of what a row's cells went into. */
    public Optional<String> subject(int row) {
        return subjects.at(row);
    }

    /** Notes that something was read from one cell of a row. */
    public void origin(String path, int row, Role role) {
        origins.add(new Origin(path, row, role));
    }

    /** Where something was read that is not the row's own subject. */
    public record Origin(String path, int row, Role role) {}

    /** What was noted so. */
    public List<Origin> origins() {
        return origins;
    }

    /** The subjects of all rows. */
    public RowSubjects subjects() {
        return subjects;
    }

    /** The path of what the cells of a row went into; of a form every row's cells went into the same. */
    public Optional<String> subjectAt(int row) {
        return form.filter(each -> row >= each.firstRow() && row <= each.lastRow())
                .map(each -> subjects.at(each.firstRow()))
                .orElseGet(() -> subjects.at(row));
    }
}
