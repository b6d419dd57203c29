package dev.plumbline.io.html;

import java.util.List;
import java.util.OptionalInt;

/**
 * A section that is one table, plan by plan: a row that names the plan, then a row for each thing of it. Stateless.
 *
 * @param <T> what a row tells of
 */
abstract class TableByPlan<T> implements Section {

    private final Words title;
    private final String anchor;
    private final Words[] columns;

    /** The anchor is also the table's class for the stylesheet. */
    TableByPlan(Words title, String anchor, Words... columns) {
        this.title = title;
        this.anchor = anchor;
        this.columns = columns;
    }

    /** What there is to tell of a plan, a row each. */
    abstract List<T> rows(PlanPart part);

    abstract void row(Page page, T row);

    @Override
    public final Words title() {
        return title;
    }

    @Override
    public final String anchor() {
        return anchor;
    }

    @Override
    public final OptionalInt count(Page page) {
        return OptionalInt.of(
                page.parts().stream().mapToInt(part -> rows(part).size()).sum());
    }

    @Override
    public final void write(Page page) {
        if (count(page).orElse(0) == 0) {
            page.nothing();
            return;
        }
        page.openTable(anchor);
        page.columns(columns);
        page.parts().forEach(part -> plan(page, part, rows(part)));
        page.closeTable();
    }

    private void plan(Page page, PlanPart part, List<T> rows) {
        if (!rows.isEmpty()) {
            page.html().open("tbody");
            page.groupRow(part, columns.length);
            rows.forEach(row -> row(page, row));
            page.html().close();
        }
    }
}
