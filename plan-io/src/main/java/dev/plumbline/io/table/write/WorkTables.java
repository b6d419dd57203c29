package dev.plumbline.io.table.write;

import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of daily work: logs, what is done about deviations, requests for help of other units. */
final class WorkTables {

    private final PlanContext plan;
    private final BookTables.Drafts drafts;
    private final Wording wording;

    WorkTables(PlanContext plan, BookTables.Drafts drafts, Wording wording) {
        this.plan = plan;
        this.drafts = drafts;
        this.wording = wording;
    }

    void add(List<TableOut> tables, PlanHead head) {
        BookTables.add(tables, logs(), head, facts(plan.entries(WorkLog.class)));
        BookTables.add(tables, requests(), head, facts(plan.entries(CollaborationRequest.class)));
        Map<LocalDate, List<ImprovementPlan>> byDay = new LinkedHashMap<>();
        facts(plan.entries(ImprovementPlan.class)).forEach(each -> {
            if (each.when() instanceof Moment.OnDate day) {
                byDay.computeIfAbsent(day.date(), any -> new ArrayList<>()).add(each);
            }
        });
        byDay.forEach((day, some) -> tables.add(improvements().table(head.asOf(day), some)));
    }

    private static <F extends Fact> List<F> facts(List<Entry<F>> entries) {
        return entries.stream().map(Entry::fact).toList();
    }

    private TableDraft<WorkLog> logs() {
        return drafts.<WorkLog>of("work-log")
                .column(Role.LOG_DATE, log -> wording.moment(log.when()))
                .column(Role.LOG_AUTHOR, log -> wording.by(log.author()))
                .column(Role.LOG_TASK, log -> plan.task(log.task()))
                .column(Role.LOG_PROGRESS, log -> wording.text(log.progress()))
                .column(Role.LOG_PROBLEMS, log -> wording.text(log.problems()))
                .column(Role.LOG_MEASURES, log -> wording.text(log.measures()))
                .column(Role.LOG_HOURS, log -> log.hours().map(OutCell::number).orElse(OutCell.BLANK))
                .attributes(WorkLog::attributes);
    }

    private TableDraft<CollaborationRequest> requests() {
        Numbering numbers = Numbering.of(
                plan.plan().id().value(),
                plan.entries(CollaborationRequest.class).stream()
                        .map(each -> each.fact().id().value())
                        .toList());
        return drafts.<CollaborationRequest>of("collaboration-request")
                .numbers(Role.REQUEST_NUMBER, numbers, each -> each.id().value())
                .column(Role.REQUEST_UNIT, each -> wording.party(Optional.of(each.requestingUnit())))
                .column(Role.REQUEST_HEAD, each -> wording.party(each.head()))
                .column(Role.REQUEST_DATE, each -> wording.moment(each.when()))
                .column(Role.REQUEST_MATTER, each -> OutCell.text(each.matter()))
                .column(Role.REQUEST_GOAL, each -> wording.text(each.goal()))
                .column(Role.REQUEST_WANTED, each -> wording.day(each.wantedDate()))
                .column(Role.REQUEST_HELPING_UNITS, each -> wording.all(each.helpingUnits()))
                .column(
                        Role.REQUEST_RESOURCES,
                        each -> wording.lines(each.resources().stream()
                                .map(ResourceNeed::description)
                                .toList()))
                .attributes(CollaborationRequest::attributes);
    }

    private TableDraft<ImprovementPlan> improvements() {
        return drafts.<ImprovementPlan>of("improvement-plan")
                .column(Role.IMPROVEMENT_TASK, each -> plan.task(Optional.of(each.task())))
                .column(Role.IMPROVEMENT_PROBLEM, each -> wording.text(each.problem()))
                .column(Role.IMPROVEMENT_MEASURES, each -> wording.lines(each.measures()))
                .column(Role.IMPROVEMENT_OWNER, each -> wording.by(each.owner()))
                .column(Role.IMPROVEMENT_DUE, each -> wording.day(each.due()))
                .attributes(ImprovementPlan::attributes);
    }
}
