package dev.plumbline.plan.change;

import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import java.time.LocalDate;
import java.util.Optional;

/** The attributes of tasks, initiatives and milestones. */
final class TaskFields {

    static final FieldTable<Task, Task.Builder> TASK = task();

    static final FieldTable<Initiative, Initiative.Builder> INITIATIVE = new FieldTable<>(
                    Initiative::toBuilder, Initiative.Builder::build)
            .add("id", "编号", "id", Initiative::id, Initiative.Builder::id)
            .add("what", "做什么", "what", Initiative::what, Initiative.Builder::what)
            .add("how", "怎么做", "how", Initiative::how, (builder, value) -> builder.how(value))
            .add("kind", "举措类别", "kind", Initiative::kind, (builder, value) -> builder.kind(value))
            .add("goal", "所属目标", "goal", Initiative::goal, (builder, value) -> builder.goal(value));

    static final FieldTable<JointWork, JointWork.Builder> JOINT_WORK = new FieldTable<>(
                    JointWork::toBuilder, JointWork.Builder::build)
            .add("task", "任务", "task", JointWork::task, JointWork.Builder::task)
            .add("lead", "牵头部门", "lead unit", JointWork::lead, (work, value) -> work.lead(value))
            .add("leadDuties", "牵头职责", "duties of the lead", JointWork::leadDuties, JointWork.Builder::leadDuties)
            .add("helping", "配合部门", "helping units", JointWork::helping, JointWork.Builder::helping)
            .add(
                    "interfacePersons",
                    "对接人",
                    "interface persons",
                    JointWork::interfacePersons,
                    JointWork.Builder::interfacePersons)
            .add("sync", "沟通频率", "sync", JointWork::sync, (work, value) -> work.sync(value));

    static final FieldTable<RoutineTask, RoutineTask.Builder> ROUTINE = new FieldTable<>(
                    RoutineTask::toBuilder, RoutineTask.Builder::build)
            .add("id", "编号", "id", RoutineTask::id, RoutineTask.Builder::id)
            .add("name", "常规工作", "name", RoutineTask::name, RoutineTask.Builder::name)
            .add("owner", "责任人", "owner", RoutineTask::owner, (routine, value) -> routine.owner(value))
            .add("cadence", "频次", "cadence", RoutineTask::cadence, RoutineTask.Builder::cadence)
            .add("span", "期间", "span", RoutineTask::span, RoutineTask.Builder::span);

    static final FieldTable<Milestone, MilestoneDraft> MILESTONE = new FieldTable<>(
                    MilestoneDraft::new, MilestoneDraft::build)
            .add("name", "里程碑", "name", Milestone::name, (draft, value) -> draft.name = value)
            .add("date", "日期", "date", Milestone::date, (draft, value) -> draft.date = value)
            .add("task", "所属任务", "task", Milestone::task, (draft, value) -> draft.task = value);

    private TaskFields() {}

    /** A milestone while it is changed. */
    static final class MilestoneDraft {
        private String name;
        private LocalDate date;
        private Optional<TaskId> task;

        private MilestoneDraft(Milestone from) {
            name = from.name();
            date = from.date();
            task = from.task();
        }

        private Milestone build() {
            return new Milestone(name, date, task);
        }
    }

    private static FieldTable<Task, Task.Builder> task() {
        FieldTable<Task, Task.Builder> table = new FieldTable<>(Task::toBuilder, Task.Builder::build);
        table.add("id", "编号", "id", Task::id, Task.Builder::id)
                .add("name", "任务名称", "name", Task::name, Task.Builder::name)
                .add("description", "任务描述", "description", Task::description, (task, value) -> task.description(value))
                .add("goal", "所属目标", "goal", Task::goal, (task, value) -> task.goal(value))
                .add("initiative", "关键举措", "initiative", Task::initiative, (task, value) -> task.initiative(value))
                .add("start", "开始日期", "start", Task::start, (task, value) -> task.start(value))
                .add("finish", "完成日期", "finish", Task::finish, (task, value) -> task.finish(value))
                .add("duration", "工期", "duration", Task::duration, (task, value) -> task.duration(value))
                .add("constraints", "日期约束", "date constraints", Task::constraints, Task.Builder::constraints)
                .add("calendar", "工作日历", "working calendar", Task::calendar, (task, value) -> task.calendar(value))
                .add("effort", "工作量", "effort", Task::effort, (task, value) -> task.effort(value))
                .add("steps", "工作步骤", "steps", Task::steps, Task.Builder::steps);
        return result(table);
    }

    private static FieldTable<Task, Task.Builder> result(FieldTable<Task, Task.Builder> table) {
        return table.add(
                        "expectedResult",
                        "预期成果",
                        "expected result",
                        Task::expectedResult,
                        (task, value) -> task.expectedResult(value))
                .add("deliverable", "交付物", "deliverable", Task::deliverable, (task, value) -> task.deliverable(value))
                .add("criteria", "完成标准", "acceptance criteria", Task::criteria, Task.Builder::criteria)
                .add("priority", "优先级", "priority", Task::priority, (task, value) -> task.priority(value))
                .add("indicators", "指标", "indicators", Task::indicators, Task.Builder::indicators)
                .add("collaborators", "协同岗位", "collaborators", Task::collaborators, Task.Builder::collaborators)
                .add("dependencies", "依赖", "dependencies", Task::dependencies, Task.Builder::dependencies)
                .add("origin", "来源", "origin", Task::origin, (task, value) -> task.origin(value))
                .addTexts(Task::attributes, Task.Builder::attributes);
    }
}
