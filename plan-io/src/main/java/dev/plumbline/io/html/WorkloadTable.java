package dev.plumbline.io.html;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.Workload;
import dev.plumbline.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the work of a plan is shared: by party and period, and between units (TASK-7, RACI-3). */
final class WorkloadTable {

    private WorkloadTable() {}

    /** Each party's person-days in each part of the plan's period; nothing where no task states any. */
    static void loads(Page page, PlanPart part) {
        if (part.tasks().stream().noneMatch(task -> task.task().effort().isPresent())) {
            return;
        }
        List<Period> periods = part.work().periods();
        Map<PartyId, List<Workload.Load>> loads = part.work().workload().loads().stream()
                .collect(Collectors.groupingBy(Workload.Load::party, LinkedHashMap::new, Collectors.toList()));
        HtmlWriter html = page.html();
        page.openTable("workload");
        html.leaf("caption", page.say(Words.WORKLOAD));
        html.open("thead").open("tr").leaf("th", page.say(Words.OWNER), "scope", "col");
        periods.forEach(period -> html.leaf("th", page.say(period), "scope", "col", "class", "num"));
        html.close().close().open("tbody");
        loads.forEach((party, row) -> {
            html.open("tr").leaf("th", party.label(), "scope", "row");
            row.forEach(load -> cell(page, load));
            html.close();
        });
        html.close();
        page.closeTable();
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
        part.plan().jointWorks().forEach(work -> row(page, work));
        page.html().close();
        page.closeTable();
    }

    private static void row(Page page, JointWork work) {
        HtmlWriter html = page.html();
        html.open("tr").open("td", "class", "name");
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
