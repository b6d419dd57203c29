package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Goal;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.BalanceLine;
import dev.plumbline.resource.EarnedValue;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ResourceBalance;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.task.ProgressLine;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineRecord;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.JointWorkCheck;
import dev.plumbline.task.raci.Workload;
import dev.plumbline.task.schedule.ExecutionOrder;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the work of one plan goes (工作状态): its schedule, workload, routine work, resources and earned value as of the
 * status's moment.
 *
 * <p>Each part is worked out when it is first asked for. Immutable and thread-safe.
 */
public final class WorkStatus {

    private final PlanStatus status;
    private final Plan plan;
    private final Lazy<Schedule> schedule;
    private final Lazy<Workload> workload;
    private final Lazy<List<RoutineRecord>> routines;
    private final Lazy<ResourceBalance> balance;
    private final Lazy<Budgets> budgets;

    WorkStatus(PlanStatus status, Plan plan) {
        this.status = status;
        this.plan = plan;
        this.schedule = Lazy.of(this::findSchedule);
        this.workload = Lazy.of(this::findWorkload);
        this.routines = Lazy.of(this::findRoutines);
        this.balance = Lazy.of(this::findBalance);
        this.budgets = Lazy.of(this::findBudgets);
    }

    /** What an earlier status has worked out of the same tasks, of the same ledger and of the same routine work is kept. */
    private WorkStatus(
            WorkStatus before, PlanStatus status, boolean isOfTasks, boolean isOfLedger, boolean isOfRoutines) {
        this.status = status;
        this.plan = before.plan;
        this.schedule = isOfTasks ? Lazy.of(this::findSchedule) : Lazy.kept(before.schedule, this::findSchedule);
        this.workload = isOfTasks ? Lazy.of(this::findWorkload) : Lazy.kept(before.workload, this::findWorkload);
        this.routines = isOfRoutines ? Lazy.of(this::findRoutines) : Lazy.kept(before.routines, this::findRoutines);
        this.balance = isOfTasks ? Lazy.of(this::findBalance) : Lazy.kept(before.balance, this::findBalance);
        this.budgets =
                isOfTasks || isOfLedger ? Lazy.of(this::findBudgets) : Lazy.kept(before.budgets, this::findBudgets);
    }

    /** The same in the status of a book with other facts. */
    WorkStatus in(PlanStatus other, boolean isOfTasks, boolean isOfLedger, FactChange change) {
        return new WorkStatus(this, other, isOfTasks, isOfLedger, change.isOf(RoutineDone.class));
    }

    private Schedule findSchedule() {
        return new NetworkChoice(status).asThingsStand(plan).schedule();
    }

    private ResourceBalance findBalance() {
        return ResourceBalance.of(activeNeeds(), plan.supplies());
    }

    private Budgets findBudgets() {
        return Budgets.of(baseline(), status);
    }

    public Plan plan() {
        return plan;
    }

    /** The plan's working calendar; empty where all days count. */
    public Optional<WorkingCalendar> calendar() {
        return status.calendars().ofPlan(plan);
    }

    private WorkingCalendar workingDays() {
        return status.calendars().workingDays(plan);
    }

    /**
     * When each task can and must happen as things stand: what has happened stays, what has not is yet to come (TASK-6).
     *
     * <p>Tasks of other plans that these wait for, directly or through others, are scheduled with them.
     */
    public Schedule schedule() {
        return schedule.get();
    }

    /** In which order the tasks are to be taken up, and why (TASK-4). */
    public ExecutionOrder order() {
        List<Goal> goals =
                status.plans().stream().flatMap(each -> each.goals().stream()).toList();
        return ExecutionOrder.of(schedule(), goals);
    }

    /** The day on which each task was to be as far as it is (进度前锋线). */
    public ProgressLine progressLine() {
        return ProgressLine.of(
                status.tasks(plan.id()).stream().map(TaskStatus::progress).toList());
    }

    /** The tasks that came out of meetings and reviews and are not over yet (行动项, TASK-8). */
    public List<TaskStatus> openActionItems() {
        return status.tasks(plan.id()).stream()
                .filter(task -> task.task().isActionItem() && !task.isOver())
                .toList();
    }

    /** The parts in which workload and resources are looked at: months, of a month weeks, else the period itself. */
    public List<Period> periods() {
        return switch (plan.period().kind()) {
            case YEAR, HALF_YEAR, QUARTER -> plan.period().split(Period.Kind.MONTH);
            case MONTH -> plan.period().split(Period.Kind.WEEK);
            default -> List.of(plan.period());
        };
    }

    /** What the tasks ask of each owner in each part of the plan's period, against what it can do (TASK-7). */
    public Workload workload() {
        return workload.get();
    }

    private Workload findWorkload() {
        Map<PartyId, Integer> heads = new HashMap<>();
        return Workload.of(
                plan.raci(),
                activeTasks(),
                periods(),
                workingDays(),
                party -> heads.computeIfAbsent(party, status.book().organisation()::heads));
    }

    /** The tasks that are not cancelled. */
    private List<Task> activeTasks() {
        return status.tasks(plan.id()).stream()
                .filter(task -> task.state() != TaskState.CANCELLED)
                .map(TaskStatus::task)
                .toList();
    }

    /** What is not settled about tasks that cross the borders of units and are not over (RACI-3). */
    public List<Finding> unsettledJointWork() {
        PlanBook book = status.book();
        return JointWorkCheck.of(book.organisation(), plan.raci(), plan.jointWorks())
                .findings(status.tasks(plan.id()).stream()
                        .filter(task -> !task.isOver())
                        .map(TaskStatus::task)
                        .toList());
    }

    /** Whether each routine task was done as often as asked so far (TASK-9). */
    public List<RoutineRecord> routines() {
        return routines.get();
    }

    private List<RoutineRecord> findRoutines() {
        List<RoutineDone> done = status.facts(RoutineDone.class);
        return plan.routines().stream()
                .map(routine -> RoutineRecord.of(
                        routine, done, status.asOf(), status.book().zone(), workingDays()))
                .toList();
    }

    /** The plan's needs against what it says there is, for each resource and day; those of cancelled tasks are left out (RES-3). */
    public ResourceBalance balance() {
        return balance.get();
    }

    private List<ResourceNeed> activeNeeds() {
        return plan.needs().stream()
                .filter(need -> task(need)
                        .filter(task -> task.state() == TaskState.CANCELLED)
                        .isEmpty())
                .toList();
    }

    private Optional<TaskStatus> task(ResourceNeed need) {
        return need.about()
                .filter(about -> about.kind().equals("task"))
                .flatMap(about -> status.findTask(TaskId.of(about.id())));
    }

    /** What of the shortages nothing is recorded about (RES-3); none where the plan does not say what there is. */
    public List<BalanceLine> openShortages() {
        return plan.supplies().isEmpty() ? List.of() : balance().openShortages(status.facts(ShortageAnswer.class));
    }

    /**
     * The days on which the ledger hands out more for this plan than it has, and what is handed out in a unit that does not
     * fit. Entries count that are about the plan, its goals or its tasks, and those about nothing within its period (RES-3).
     */
    public List<Finding> overAllocations() {
        if (plan.supplies().isEmpty()) {
            return List.of();
        }
        PlanEntries entries = PlanEntries.of(plan, status.book().zone());
        return balance()
                .overAllocations(
                        status.facts(LedgerEntry.class).stream()
                                .filter(entries::contains)
                                .toList(),
                        status.book().zone());
    }

    /**
     * The needs whose day has passed without them being in place (RES-2); those of tasks that are over ask for nothing any
     * more. Where nothing stands in any ledger, a workbook without one is not asked.
     */
    public List<ResourceNeed> needsNotInPlace() {
        return new NeedsInPlace(status.book(), status.ledger(), status.date())
                .lacking(plan, activeNeeds()).stream()
                        .filter(need -> task(need).filter(TaskStatus::isOver).isEmpty())
                        .toList();
    }

    /** What earned value is held against: the version published last by then, the plan itself before the first. */
    public Plan baseline() {
        return status.book()
                .history(plan.id())
                .inForce(status.asOf(), status.book().zone())
                .map(PlanVersion::plan)
                .orElse(plan);
    }

    /** What the tasks with budgets are worth and cost, by task; one value for each currency (RES-4). */
    public Map<TaskId, List<EarnedValue>> earnedValues() {
        return budgets.get().byTask();
    }

    /** What the tasks of the baseline are worth and cost, by currency. */
    public Map<Unit, EarnedValue> earnedValue() {
        return budgets.get().total();
    }

    /** The tasks with budgets that are left out, since nobody tells how far they are or when they were to be done (RES-4). */
    public Optional<Finding> withoutEarnedValue() {
        return budgets.get().leftOut(plan);
    }

    /** The same against the budgets and dates of another version of the plan. */
    public Map<Unit, EarnedValue> earnedValue(Plan baseline) {
        return Budgets.of(baseline, status).total();
    }
}
