package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 关键任务执行跟踪表: how far key tasks are, each row as of its own date (S3 template 3). */
final class KeyTaskTrackingTable implements TableMapping {

    private static final Column NAME = Column.of("任务名称", "任务");
    private static final Column PROGRESS = Column.of("实际进度", "进度");
    private static final Column UPDATED = Column.of("更新日期", "更新时间", "填报日期");
    private static final Column GOAL = Column.of("所属目标", "关联目标", "目标名称");
    private static final Column DESCRIPTION = Column.of("任务描述", "描述");
    private static final Column OWNER = Column.of("责任人", "负责人", "责任岗位");
    private static final Column START = Column.of("计划开始时间", "开始时间");
    private static final Column FINISH = Column.of("计划完成时间", "完成时间");
    private static final Column PERCENT = Column.of("完成百分比", "完成率", "完成比例", "进度百分比");
    private static final Column RISK = Column.of("风险描述", "风险");
    private static final Column MEASURES = Column.of("解决措施", "措施", "应对措施");

    private static final TableForm FORM = new TableForm(
            "关键任务执行跟踪表",
            List.of(NAME, PROGRESS, UPDATED),
            List.of(
                    GOAL,
                    DESCRIPTION,
                    OWNER,
                    START,
                    FINISH,
                    PERCENT,
                    RISK,
                    MEASURES,
                    Predecessors.WAITS_FOR,
                    Predecessors.NUMBER));

    @Override
    public TableForm form() {
        return FORM;
    }

    @Override
    public void take(FoundTable table, BookAssembly book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookAssembly book) {
        Optional<String> name = row.required(NAME);
        if (name.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<Goal> goal = new GoalSearch(book, plan).named(row, GOAL, Optional.empty());
        List<PartyId> owners = PartyCells.read(row, OWNER);
        Optional<String> description = row.text(DESCRIPTION);
        Task task = new TaskEntry(book, plan, row, NAME, name.get(), owners)
                .track(goal, START, FINISH, builder -> builder.description(description));
        Optional<LocalDate> updated = DateCells.end(row, UPDATED);
        Optional<String> done = row.text(PROGRESS);
        ProgressReport report = ProgressReport.builder()
                .task(task.id())
                .when(Moment.of(updated.orElse(plan.period().end())))
                .done(done)
                .amount(done.flatMap(text -> Measure.read(text).value()))
                .percent(PercentCells.read(row, PERCENT))
                .risk(row.text(RISK))
                .measures(row.text(MEASURES))
                .build();
        book.record(report, owners.stream().findFirst(), updated.isPresent());
    }
}
