package dev.plumbline.io.html;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.Workload;
import dev.plumbline.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the work of a plan is shared: by party and period, and between units (TASK-7, RACI-3). */
final class WorkloadTable {

    private static final int MOST_PARTIES = 40;

    private WorkloadTable() {}

    /**
     * Each party's person-days in each part of the plan's period, as many parties as there is room for; nothing where no task
     * states any. Says how many rows it wrote.
     */
    static int loads(Page page, PlanPart part, int room) {
        if (part.tasks().stream().noneMatch(task -> task.task().effort().isPresent())) {
            return 0;
        }
        Map<PartyId, List<Workload.Load>> loads = part.work().workload().loads().stream()
                .collect(Collectors.groupingBy(Workload.Load::party, LinkedHashMap::new, Collectors.toList()));
        int rows = Math.min(Math.min(room, MOST_PARTIES), loads.size());
        page.openTable("workload");
        page.html().leaf("caption", page.say(Words.WORKLOAD));
        head(page, part.work().periods());
        page.html().open("tbody");
        loads.entrySet().stream()
                .sorted(Comparator.comparing(row -> overloads(row.getValue()), Comparator.reverseOrder()))
                .limit(rows)
                .forEach(row -> party(page, row.getKey(), row.getValue()));
        page.html().close();
        page.closeTable();
        page.left(loads.size() - rows);
        return rows;
    }

    private static void head(Page page, List<Period> periods) {
        HtmlWriter html = page.html();
        html.open("thead").open("tr").leaf("th", page.say(Words.OWNER), "scope", "col");
        periods.forEach(period -> html.leaf("th", page.say(period), "scope", "col", "class", "num"));
        html.close().close();
        html.cells()
                .headings(Stream.concat(
                                Stream.of(page.say(Words.OWNER)),
                                periods.stream().map(page::say))
                        .toList());
    }

    private static long overloads(List<Workload.Load> row) {
        return row.stream().filter(Workload.Load::isOverCapacity).count();
    }

    private static void party(Page page, PartyId party, List<Workload.Load> row) {
        page.html().open("tr").leaf("th", party.label(), "scope", "row");
        row.forEach(load -> cell(page, load));
        page.html().close();
    }

    private static void cell(Page page, Workload.Load load) {
        String text = load.tasks() == 0 ? Figures.NONE : days(load.effort()) + " / " + days(load.capacity());
        page.html().leaf("td", text, "class", load.isOverCapacity() ? "num adverse" : "num");
    }

    private static String days(double days) {
        double rounded = Math.round(days * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Who leads and who helps with the tasks of several units. */
    static void jointWorks(Page page, PlanPart part) {
        if (part.plan().jointWorks().isEmpty()) {
            return;
        }
        page.openTable("joint");
        page.html().leaf("caption", page.say(Words.JOINT_WORK));
        page.columns(Words.TASK, Words.LEAD_UNIT, Words.HELPING_UNITS, Words.INTERFACE_PERSONS, Words.SYNC);
        page.html().open("tbody");
        Page.first(part.plan().jointWorks()).forEach(work -> row(page, work));
        page.html().close();
        page.closeTable();
    }

    private static void row(Page page, JointWork work) {
        HtmlWriter html = page.html();
        html.open("tr").open("th", "scope", "row", "class", "name");
        page.link("task/" + work.task());
        html.close().open("td").leaf("div", page.label(work.lead()));
        work.leadDuties().forEach(duty -> html.leaf("div", duty, "class", "sub"));
        html.close().open("td");
        work.helping().forEach((unit, duty) -> html.leaf("div", unit.label() + ": " + duty));
        html.close().open("td");
        work.interfacePersons().forEach((unit, person) -> html.leaf("div", unit.label() + ": " + person.label()));
        html.close();
        page.cell(work.sync().map(page::say));
        html.close();
    }
}
