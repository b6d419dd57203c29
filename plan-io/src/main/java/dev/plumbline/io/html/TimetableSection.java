package dev.plumbline.io.html;

import dev.plumbline.status.PlanningStatus;
import dev.plumbline.status.TimetableStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What of the planning itself is overdue, and what is to be done in the coming month (计划编制时间表, PLAN-7). */
final class TimetableSection implements Section {

    private static final int DAYS_AHEAD = 31;

    @Override
    public Worded title() {
        return Words.TIMETABLE;
    }

    @Override
    public String anchor() {
        return "timetable";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(shown(page).size());
    }

    private static List<PlanningStatus> shown(Page page) {
        TimetableStatus timetable = page.status().timetable();
        List<PlanningStatus> shown = new ArrayList<>(timetable.overdue());
        shown.addAll(timetable.ahead(page.status().date().plusDays(DAYS_AHEAD)));
        return shown;
    }

    @Override
    public void write(Page page) {
        List<PlanningStatus> shown = shown(page);
        page.openTable("timetable", page.say(title()));
        page.columns(Words.TO_BE_DONE, Words.PERIOD, Words.DUE_BY, Words.STATE);
        page.html().open("tbody");
        Page.first(shown).forEach(each -> row(page, each));
        page.html().close();
        page.closeTable();
        page.left(shown.size() - Page.first(shown).size());
    }

    private static void row(Page page, PlanningStatus each) {
        HtmlWriter html = page.html();
        html.open("tr")
                .open("th", "scope", "row")
                .leaf("div", page.say(each.date().step()), "class", "name");
        each.lack().ifPresent(lack -> html.leaf("div", page.say(lack), "class", "sub"));
        html.close();
        html.leaf("td", page.say(each.date().period()));
        html.open("td", "class", "date").text(page.day(each.date().due()));
        if (each.date().uncovered().isPresent()) {
            html.text(page.say(Words.UNCOVERED_MARK, Map.of()));
        }
        html.close();
        html.leaf("td", page.say(each.state()), "class", each.isOverdue() ? "adverse" : "quiet");
        html.close();
    }
}
