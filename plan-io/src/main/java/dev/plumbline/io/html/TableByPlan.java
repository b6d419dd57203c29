package dev.plumbline.io.html;

import java.util.OptionalInt;

/**
 * A section that is one table, plan by plan: a row that names the plan, then a row for each thing of it. Stateless.
 */
abstract class TableByPlan implements Section {

    private final Words title;
    private final String anchor;
    private final Words[] columns;

    /** The anchor is also the table's class for the stylesheet. */
    TableByPlan(Words title, String anchor, Words... columns) {
        this.title = title;
        this.anchor = anchor;
        this.columns = columns;
    }

    /** How many rows a plan has. */
    abstract int count(PlanPart part);

    /** Writes the rows of a plan. */
    abstract void rows(Page page, PlanPart part);

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
        return OptionalInt.of(page.parts().stream().mapToInt(this::count).sum());
    }

    @Override
    public final void write(Page page) {
        if (count(page).orElse(0) == 0) {
            page.nothing(page.gaps().tells(title));
            return;
        }
        page.openTable(anchor);
        page.columns(columns);
        page.parts().stream().filter(part -> count(part) > 0).forEach(part -> plan(page, part));
        page.closeTable();
    }

    private void plan(Page page, PlanPart part) {
        page.html().open("tbody");
        page.groupRow(part, columns.length);
        rows(page, part);
        page.html().close();
    }
}
