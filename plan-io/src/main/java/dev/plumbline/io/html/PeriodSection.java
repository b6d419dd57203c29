package dev.plumbline.io.html;

import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.status.GoalStatus;
import java.util.List;
import java.util.OptionalInt;

/** How indicators came out in single periods: 12家 meant and 10家 reached in the first quarter is −16.7 %. */
final class PeriodSection implements Section {

    /** From which row on goals are left off paper. */
    private static final int PRINTED = 60;

    @Override
    public Worded title() {
        return Words.PERIODS;
    }

    @Override
    public String anchor() {
        return "periods";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(
                goals(page).stream().mapToInt(goal -> goal.periods().size()).sum());
    }

    private static List<GoalStatus> goals(Page page) {
        return page.status().goals().stream()
                .filter(goal -> !goal.periods().isEmpty())
                .toList();
    }

    @Override
    public void write(Page page) {
        page.openTable("periods", page.say(title()));
        page.columns(Words.PERIOD, Words.TARGET, Words.ACTUAL, Words.ATTAINMENT, Words.DEVIATION);
        int room = Selection.MOST;
        for (PlanPart part : page.parts()) {
            for (GoalStatus goal : part.shownGoals()) {
                room -= room > 0 && !goal.periods().isEmpty() ? rows(page, goal, room) : 0;
            }
        }
        page.closeTable();
        page.left(count(page).orElse(0) - (Selection.MOST - room));
    }

    private static int rows(Page page, GoalStatus goal, int room) {
        boolean isPrinted = Selection.MOST - room < PRINTED;
        page.html()
                .open("tbody", "class", isPrinted ? "rows" : TableCells.OFF_PAPER)
                .open("tr", "class", "group");
        page.html().open("th", "scope", "rowgroup", "colspan", "5");
        page.link(goal.path());
        page.html().close().close();
        int written = TableByPlan.first(goal.periods(), room, each -> figures(page, each));
        page.html().close();
        return written;
    }

    private static void figures(Page page, PeriodFigures period) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("th", page.say(period.period()), "scope", "row");
        html.leaf("td", Figures.target(period.target(), page.locale()), "class", "num");
        html.leaf("td", Figures.measured(period.actual(), page.locale()), "class", "num");
        html.open("td", "class", "rate");
        html.leaf("span", Figures.rate(period.attainment()), "class", "figure");
        Bar.attainment(page, period.attainment(), "plain");
        html.close();
        page.deviation(period.deviation());
        html.close();
    }
}
