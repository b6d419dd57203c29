package dev.plumbline.io.table.mapping;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Optional;

/** 任务进度跟踪表: where the tasks of a period stand at its end (S1 T2). */
final class ProgressTable implements TableMapping {

    private static final Column NAME = Column.of("任务名称", "任务");
    private static final Column STATE = Column.of("进度状态", "状态", "任务状态");
    private static final Column OWNER = Column.of("责任人", "负责人", "责任岗位", "责任部门/人");
    private static final Column START = Column.of("计划开始时间", "开始时间");
    private static final Column FINISH = Column.of("计划完成时间", "完成时间");
    private static final Column ACTUAL = Column.of("实际完成时间", "实际完成日期");
    private static final Column REASON = Column.of("延期/受阻原因", "延期受阻原因", "原因", "延期原因", "原因分析");
    private static final Column NEXT = Column.of("下一步计划", "下步计划", "下一步");
    private static final Column RESOURCES = Column.of("需协调资源", "协调资源", "资源需求");

    private static final TableForm FORM = new TableForm(
            "任务进度跟踪表",
            List.of(NAME, STATE),
            List.of(
                    OWNER,
                    START,
                    FINISH,
                    ACTUAL,
                    REASON,
                    NEXT,
                    RESOURCES,
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
        List<PartyId> owners = PartyCells.read(row, OWNER);
        Task task = new TaskEntry(book, plan, row, NAME, name.get(), owners)
                .track(Optional.empty(), START, FINISH, builder -> builder);
        Optional<TaskState> state = WordCells.taskState(row, STATE);
        ProgressReport.Builder report = ProgressReport.builder()
                .task(task.id())
                .when(Moment.of(plan.period().end()))
                .state(state)
                .actualFinish(DateCells.end(row, ACTUAL))
                .nextStep(row.text(NEXT))
                .resourcesToCoordinate(row.text(RESOURCES));
        explain(report, state, row);
        book.record(report.build(), owners.stream().findFirst(), false);
        row.origin("task/" + task.id() + "#state", STATE);
    }

    /** What stands in the column of reasons is a cause where the task is late, else what was done. */
    private static void explain(ProgressReport.Builder report, Optional<TaskState> state, TableRow row) {
        boolean troubled = state.filter(each -> each == TaskState.DELAYED || each == TaskState.BLOCKED)
                .isPresent();
        if (troubled) {
            report.addAllCauses(CauseCells.read(row, REASON));
        } else {
            report.done(row.text(REASON));
        }
    }
}
