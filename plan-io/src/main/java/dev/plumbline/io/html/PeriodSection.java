package dev.plumbline.io.html;

import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.status.GoalStatus;
import java.util.List;
import java.util.OptionalInt;

/** How indicators came out in single periods: 12家 meant and 10家 reached in the first quarter is −16.7 %. */
final class PeriodSection implements Section {

    @Override
    public Words title() {
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
        List<GoalStatus> goals = goals(page);
        if (goals.isEmpty()) {
            page.nothing();
            return;
        }
        page.openTable("periods");
        page.columns(Words.GOAL, Words.PERIOD, Words.TARGET, Words.ACTUAL, Words.ATTAINMENT, Words.DEVIATION);
        goals.forEach(goal -> rows(page, goal));
        page.closeTable();
    }

    private static void rows(Page page, GoalStatus goal) {
        page.html().open("tbody");
        for (int i = 0; i < goal.periods().size(); i++) {
            page.html().open("tr");
            if (i == 0) {
                page.html()
                        .open(
                                "th",
                                "scope",
                                "rowgroup",
                                "rowspan",
                                Integer.toString(goal.periods().size()));
                page.link(goal.path());
                page.html().close();
            }
            figures(page, goal.periods().get(i));
            page.html().close();
        }
        page.html().close();
    }

    private static void figures(Page page, PeriodFigures period) {
        HtmlWriter html = page.html();
        html.leaf("td", page.say(period.period()));
        html.leaf("td", Figures.target(period.target(), page.locale()), "class", "num");
        html.leaf("td", Figures.measured(period.actual(), page.locale()), "class", "num");
        html.open("td", "class", "rate");
        html.leaf("span", Figures.rate(period.attainment()), "class", "figure");
        Bar.attainment(html, period.attainment(), "plain");
        html.close();
        page.deviation(period.deviation());
    }
}
