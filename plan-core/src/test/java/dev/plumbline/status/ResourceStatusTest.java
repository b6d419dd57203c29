package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Questions;
import dev.plumbline.book.Unanswered;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.BalanceLine;
import dev.plumbline.resource.EarnedValue;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a plan's status tells of its resources (RES). */
class ResourceStatusTest {

    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final PersonId LI = PersonId.of("li");
    private static final TaskId DESIGN = TaskId.of("design");
    private static final TaskId LAUNCH = TaskId.of("launch");

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2024-" + monthAndDay);
    }

    private static Task.Builder due(TaskId id, String date) {
        return Task.builder().id(id).name(id.value()).finish(day(date));
    }

    private static Plan.Builder june() {
        return Plan.builder().id(JUNE).period(Period.month(2024, 6));
    }

    private static PlanBook record(PlanBook book, Fact fact) {
        return book.record(fact, new Stamp(LI, Instant.parse("2024-06-30T00:00:00Z")));
    }

    private static PlanStatus status(PlanBook book, String date) {
        return PlanStatus.of(book, AsOf.endOf(day(date)));
    }

    private static ProgressReport.Builder report(TaskId task, String date) {
        return ProgressReport.builder().task(task).when(Moment.of(day(date))).snapshot(true);
    }

    @Test
    @DisplayName("RES-3: a shortage stays open until a transfer, external support or a report is recorded")
    void tellsOpenShortages() {
        ResourceNeed need = ResourceNeed.builder()
                .kind(ResourceKind.PEOPLE)
                .description("设计师3人")
                .skill("设计师")
                .quantity(Quantity.parse("3人"))
                .span(DateRange.parse("2024-06-03/2024-06-07"))
                .build();
        ResourceId designers = ResourceId.of("设计师");
        Plan plan = june().addNeed(need).build();
        assertThat(status(PlanBook.of(plan), "06-01").work(JUNE).openShortages())
                .isEmpty();
        PlanBook book = PlanBook.of(plan.toBuilder()
                .addSupply(
                        new ResourceSupply(designers, DateRange.parse("2024-06-01/2024-06-30"), Quantity.parse("2人")))
                .build());
        assertThat(status(book, "06-01").work(JUNE).openShortages())
                .singleElement()
                .isEqualTo(new BalanceLine(
                        designers,
                        DateRange.parse("2024-06-03/2024-06-07"),
                        Quantity.parse("3人"),
                        Quantity.parse("2人")));
        PlanBook answered = record(
                book,
                ShortageAnswer.builder()
                        .resource(designers)
                        .days(DateRange.parse("2024-06-03/2024-06-07"))
                        .kind(ShortageAnswer.Kind.TRANSFER)
                        .when(Moment.of(day("06-02")))
                        .build());
        assertThat(status(answered, "06-03").work(JUNE).openShortages()).isEmpty();
        assertThat(status(answered, "06-01").work(JUNE).openShortages()).hasSize(1);
    }

    private static PlanBook budgeted() {
        Task task = Task.builder()
                .id(DESIGN)
                .name("design")
                .start(day("06-01"))
                .finish(day("06-10"))
                .build();
        Reference about = Reference.of("task", "design");
        ResourceNeed.Builder money = ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算")
                .about(about);
        Plan plan = june().addTask(task)
                .addNeeds(
                        money.quantity(Quantity.parse("1000元")).build(),
                        money.quantity(Quantity.parse("200美元")).build())
                .build();
        PlanBook book = record(
                PlanBook.of(plan),
                report(DESIGN, "06-05").percent(new BigDecimal("40")).build());
        return record(
                book,
                LedgerEntry.builder()
                        .resource(ResourceId.of("预算"))
                        .kind(LedgerEntryKind.USED)
                        .quantity(Quantity.parse("500元"))
                        .about(about)
                        .when(Moment.of(day("06-04")))
                        .build());
    }

    @Test
    @DisplayName("RES-4: earned value by currency, never added across currencies")
    void tellsEarnedValue() {
        WorkStatus work = status(budgeted(), "06-05").work(JUNE);
        EarnedValue yuan = work.earnedValue().get(Unit.YUAN);
        assertThat(List.of(yuan.planned(), yuan.earned(), yuan.actual()))
                .containsExactly(Quantity.parse("500元"), Quantity.parse("400元"), Quantity.parse("500元"));
        assertThat(yuan.schedulePerformance()).hasToString("80.0 %");
        assertThat(yuan.estimateAtCompletion()).hasValue(Quantity.parse("1250元"));
        assertThat(work.earnedValue().get(Unit.US_DOLLAR).earned()).isEqualTo(Quantity.parse("80美元"));
        assertThat(work.earnedValues().get(DESIGN)).hasSize(2);
    }

    @Test
    @DisplayName("RES-4: against a baseline, its dates and budgets count and today's progress")
    void tellsEarnedValueAgainstABaseline() {
        PlanBook book = budgeted();
        Plan now = book.plan(JUNE).orElseThrow();
        Plan baseline = now.toBuilder()
                .tasks(List.of(
                        now.tasks().get(0).toBuilder().finish(day("06-05")).build()))
                .build();
        EarnedValue yuan =
                status(book, "06-05").work(JUNE).earnedValue(baseline).get(Unit.YUAN);
        assertThat(yuan.planned()).isEqualTo(Quantity.parse("1000元"));
        assertThat(yuan.earned()).isEqualTo(Quantity.parse("400元"));
        PlanBook versioned = Stored.book(book, new Stamp(LI, Instant.parse("2024-06-02T00:00:00Z")), baseline);
        assertThat(status(versioned, "06-05").work(JUNE).earnedValue().get(Unit.YUAN))
                .isEqualTo(yuan);
        assertThat(status(versioned, "06-01").work(JUNE).baseline()).isEqualTo(baseline);
    }

    @Test
    @DisplayName("MON-4: a task lacking a resource past its day is warned of")
    void warnsOfLackingResources() {
        Task task = due(DESIGN, "06-20").start(day("06-01")).build();
        ResourceNeed need = ResourceNeed.builder()
                .description("设计部支持")
                .about(Reference.of("task", "design"))
                .due(day("06-03"))
                .build();
        PlanBook book = record(
                PlanBook.of(june().addTask(task).addNeed(need).build()),
                report(DESIGN, "06-03").percent(new BigDecimal("50")).build());
        assertThat(status(book, "06-03").task(DESIGN).light()).isEqualTo(TrafficLight.ON_TRACK);
        assertThat(status(book, "06-04").task(DESIGN).light()).isEqualTo(TrafficLight.WARNING);
        assertThat(status(book, "06-04").work(JUNE).needsNotInPlace()).containsExactly(need);
        PlanBook given = record(book, support("设计部支持").build());
        assertThat(status(given, "06-04").task(DESIGN).light()).isEqualTo(TrafficLight.ON_TRACK);
        PlanBook finished =
                record(book, report(DESIGN, "06-04").state(TaskState.COMPLETED).build());
        assertThat(status(finished, "06-05").work(JUNE).needsNotInPlace()).isEmpty();
    }

    private static LedgerEntry.Builder support(String resource) {
        return LedgerEntry.builder()
                .resource(ResourceId.of(resource))
                .kind(LedgerEntryKind.ALLOCATED)
                .about(Reference.of("task", "design"))
                .quantity(Quantity.parse("1次"))
                .when(Moment.of(day("06-02")));
    }

    @Test
    @DisplayName("RES-2 and IO-2e: a source without a ledger is not asked for one until something is entered")
    void doesNotAskWhereThereIsNoLedger() {
        ResourceNeed need = ResourceNeed.builder()
                .description("设计部支持")
                .about(Reference.of("task", "design"))
                .due(day("06-03"))
                .build();
        Plan plan = june().addTask(due(DESIGN, "06-20").build()).addNeed(need).build();
        PlanBook book = PlanBook.of(plan).toBuilder()
                .unanswered(Unanswered.builder()
                        .add("task/design", List.of(Questions.LEDGER))
                        .build())
                .build();
        assertThat(status(book, "06-04").work(JUNE).needsNotInPlace()).isEmpty();
        PlanBook kept = record(book, support("预算").build());
        assertThat(status(kept, "06-04").work(JUNE).needsNotInPlace()).containsExactly(need);
    }

    @Test
    @DisplayName("RES-3: needs of cancelled tasks are left out of the balance")
    void balancesWithoutCancelledTasks() {
        ResourceNeed need = ResourceNeed.builder()
                .description("车辆")
                .quantity(Quantity.parse("3辆"))
                .about(Reference.of("task", "design"))
                .due(day("06-10"))
                .build();
        Plan plan = june().addTask(due(DESIGN, "06-20").build())
                .addNeed(need)
                .addSupply(new ResourceSupply(
                        ResourceId.of("车辆"), DateRange.parse("2024-06-01/2024-06-30"), Quantity.parse("2辆")))
                .build();
        assertThat(status(PlanBook.of(plan), "06-04").work(JUNE).openShortages())
                .hasSize(1);
        PlanBook cancelled = record(
                PlanBook.of(plan),
                report(DESIGN, "06-03").state(TaskState.CANCELLED).build());
        assertThat(status(cancelled, "06-04").work(JUNE).openShortages()).isEmpty();
    }

    @Test
    @DisplayName("RES-3: of a plan's resources only what is handed out for it counts")
    void countsTheEntriesOfThePlanAlone() {
        ResourceId budget = ResourceId.of("预算");
        Plan plan = june().addTask(due(DESIGN, "06-20").build())
                .addSupply(new ResourceSupply(budget, DateRange.parse("2024-06-01/2024-06-30"), Quantity.parse("100元")))
                .build();
        LedgerEntry.Builder entry = LedgerEntry.builder()
                .resource(budget)
                .kind(LedgerEntryKind.ALLOCATED)
                .quantity(Quantity.parse("60元"));
        PlanBook book =
                record(PlanBook.of(plan), entry.when(Moment.of(day("06-02"))).build());
        book = record(book, entry.when(Moment.of(day("05-02"))).build());
        book = record(
                book,
                entry.when(Moment.of(day("06-02")))
                        .about(Reference.of("task", "other"))
                        .build());
        assertThat(status(book, "06-04").work(JUNE).overAllocations()).isEmpty();
        book = record(
                book,
                entry.when(Moment.of(day("05-31")))
                        .about(Reference.of("task", "design"))
                        .build());
        assertThat(status(book, "06-04").work(JUNE).overAllocations()).hasSize(1);
    }

    @Test
    @DisplayName("RES-4: tasks with a budget that report no percentage are left out of earned value and told")
    void leavesOutTasksThatReportNoPercentage() {
        Task quiet = Task.builder()
                .id(LAUNCH)
                .name("launch")
                .start(day("06-01"))
                .finish(day("06-10"))
                .build();
        ResourceNeed money = ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算")
                .quantity(Quantity.parse("300元"))
                .about(Reference.of("task", "launch"))
                .build();
        Plan plan = budgeted().plan(JUNE).orElseThrow();
        PlanBook book = budgeted().toBuilder()
                .plans(List.of(plan.toBuilder().addTask(quiet).addNeed(money).build()))
                .build();
        WorkStatus work = status(book, "06-05").work(JUNE);
        assertThat(work.earnedValue().get(Unit.YUAN).budget()).isEqualTo(Quantity.parse("1000元"));
        assertThat(work.earnedValue().get(Unit.YUAN).schedulePerformance()).hasToString("80.0 %");
        assertThat(work.withoutEarnedValue().orElseThrow().message(Locale.CHINESE))
                .isEqualTo("1项有预算的任务没有报告完成百分比或没有起止日期，其预算300元未计入挣值：launch");
        assertThat(status(budgeted(), "06-05").work(JUNE).withoutEarnedValue()).isEmpty();
    }
}
