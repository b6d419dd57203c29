package dev.plumbline.io.html;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A section that is one table, plan by plan: a row that names the plan, then a row for each thing of it. Stateless.
 */
abstract class TableByPlan implements Section {

    private final Worded title;
    private final String anchor;
    private final Worded[] columns;

    /** The anchor is also the table's class for the stylesheet. */
    TableByPlan(Worded title, String anchor, Worded... columns) {
        this.title = title;
        this.anchor = anchor;
        this.columns = columns;
    }

    /** How many things of the kind a plan has. */
    abstract int count(PlanPart part);

    /** Writes rows of a plan, as many as there is room for, and says how many it wrote. */
    abstract int rows(Page page, PlanPart part, int room);

    @Override
    public final Worded title() {
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
        page.openTable(anchor, page.say(title));
        page.columns(columns);
        int left = 0;
        int room = Selection.MOST;
        for (PlanPart part : page.parts()) {
            int written = count(part) > 0 && room > 0 ? plan(page, part, room) : 0;
            room -= written;
            left += count(part) - written;
        }
        page.closeTable();
        page.left(left);
    }

    private int plan(Page page, PlanPart part, int room) {
        page.html().open("tbody");
        page.groupRow(part, columns.length);
        int written = rows(page, part, room);
        page.html().close();
        return written;
    }

    /** Writes the first of some things, as many as there is room for, and says how many that are. */
    static <T> int first(List<T> things, int room, Consumer<T> row) {
        things.stream().limit(room).forEach(row);
        return Math.min(things.size(), room);
    }
}
