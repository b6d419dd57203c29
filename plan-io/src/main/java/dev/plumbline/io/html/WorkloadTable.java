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

    private final Page page;
    private final Room parties = new Room();
    private final Room jointWorks = new Room();

    WorkloadTable(Page page) {
        this.page = page;
    }

    void write(PlanPart part) {
        loads(part);
        jointWorks(part.plan().jointWorks());
    }

    /** Says what of all plans found no room. */
    void left() {
        remark(Words.WORKLOAD_LEFT, parties.left());
        remark(Words.JOINT_WORK_LEFT, jointWorks.left());
    }

    private void remark(Words words, int left) {
        if (left > 0) {
            page.html().leaf("p", page.say(words, Map.of("n", left)), "class", "more");
        }
    }

    /**
     * Each party's person-days in each part of the plan's period, as many parties as there is room for; nothing where no task
     * states any.
     */
    private void loads(PlanPart part) {
        if (part.tasks().stream().noneMatch(task -> task.task().effort().isPresent())) {
            return;
        }
        Map<PartyId, List<Workload.Load>> loads = part.work().workload().loads().stream()
                .collect(Collectors.groupingBy(Workload.Load::party, LinkedHashMap::new, Collectors.toList()));
        int rows = parties.take(loads.size(), MOST_PARTIES);
        if (rows == 0) {
            return;
        }
        page.openTable("workload");
        page.html().leaf("caption", page.say(Words.WORKLOAD));
        head(part.work().periods());
        page.html().open("tbody");
        loads.entrySet().stream()
                .sorted(Comparator.comparing(row -> overloads(row.getValue()), Comparator.reverseOrder()))
                .limit(rows)
                .forEach(row -> party(row.getKey(), row.getValue()));
        page.html().close();
        page.closeTable();
    }

    private void head(List<Period> periods) {
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

    private void party(PartyId party, List<Workload.Load> row) {
        page.html().open("tr").leaf("th", page.name(party), "scope", "row");
        row.forEach(this::cell);
        page.html().close();
    }

    private void cell(Workload.Load load) {
        String text = load.tasks() == 0 ? Figures.NONE : days(load.effort()) + " / " + days(load.capacity());
        page.html().leaf("td", text, "class", load.isOverCapacity() ? "num adverse" : "num");
    }

    private static String days(double days) {
        double rounded = Math.round(days * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Who leads and who helps with the tasks of several units. */
    private void jointWorks(List<JointWork> works) {
        int rows = jointWorks.take(works.size());
        if (rows == 0) {
            return;
        }
        page.openTable("joint");
        page.html().leaf("caption", page.say(Words.JOINT_WORK));
        page.columns(Words.TASK, Words.LEAD_UNIT, Words.HELPING_UNITS, Words.INTERFACE_PERSONS, Words.SYNC);
        page.html().open("tbody");
        works.stream().limit(rows).forEach(this::row);
        page.html().close();
        page.closeTable();
    }

    private void row(JointWork work) {
        HtmlWriter html = page.html();
        html.open("tr").open("th", "scope", "row", "class", "name");
        page.link("task/" + work.task());
        html.close().open("td").leaf("div", page.label(work.lead()));
        work.leadDuties().forEach(duty -> html.leaf("div", duty, "class", "sub"));
        html.close().open("td");
        work.helping().forEach((unit, duty) -> html.leaf("div", unit.label() + ": " + duty));
        html.close().open("td");
        work.interfacePersons().forEach((unit, person) -> html.leaf("div", unit.label() + ": " + page.name(person)));
        html.close();
        page.cell(work.sync().map(page::say));
        html.close();
    }
}
