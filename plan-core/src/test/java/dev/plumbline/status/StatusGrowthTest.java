package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.AllocatedBytes;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GOAL-10: every part of a status costs in proportion to what there is. Work is counted in bytes, not timed. */
class StatusGrowthTest {

    private static final int FEW = 300;
    private static final int MANY = 3_000;
    private static final PlanId YEAR = PlanId.of("2024");
    private static final AsOf JULY = AsOf.endOf(LocalDate.of(2024, 7, 1));

    /** The parts of a status, each with what asks for it. */
    private enum Part {
        TIMETABLE(PlanStatus::timetable),
        REPORTS(PlanStatus::reportsDue),
        DELAYS(PlanStatus::delays),
        UNCOVERED(PlanStatus::uncovered),
        UNMATCHED(PlanStatus::unmatchedFacts),
        CHANGES(PlanStatus::externalChanges),
        ANALYSES(PlanStatus::analyses),
        RISKS(status -> status.risks(Reference.of("task", "t1"))),
        ESCALATIONS(status -> status.escalationsSince(Instant.parse("2024-06-01T00:00:00Z"))),
        ISSUES(status -> status.issues(YEAR)),
        FORECAST(status -> status.forecast(YEAR)),
        SCHEDULE(status -> status.work(YEAR).schedule()),
        WORKLOAD(status -> status.work(YEAR).workload()),
        BALANCE(status -> status.work(YEAR).needsNotInPlace()),
        VALUE(status -> status.work(YEAR).earnedValue()),
        LIGHT(status -> status.parts().of(YEAR).light(LightView.WEIGHTED)),
        WHOM(status -> status.tasks()
                .forEach(task -> status.whomToTell(
                        List.of(Reference.of("task", task.task().id().value())))));

        private final Consumer<PlanStatus> ask;

        Part(Consumer<PlanStatus> ask) {
            this.ask = ask;
        }
    }

    @Test
    @DisplayName("GOAL-10: ten times the book costs about ten times as much")
    void growsWithTheBook() {
        PlanStatus.of(book(FEW), JULY);
        PlanBook few = book(FEW);
        PlanBook many = book(MANY);
        assertLinear(bytes(() -> PlanStatus.of(many, JULY)), bytes(() -> PlanStatus.of(few, JULY)));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    @DisplayName("GOAL-10: ten times the book makes each part about ten times as dear")
    void growsInEachPart(Part part) {
        part.ask.accept(PlanStatus.of(book(FEW), JULY));
        PlanStatus few = PlanStatus.of(book(FEW), JULY);
        PlanStatus many = PlanStatus.of(book(MANY), JULY);
        assertLinear(bytes(() -> part.ask.accept(many)), bytes(() -> part.ask.accept(few)));
    }

    @Test
    @DisplayName("RACI-1: a line of 100,000 units one under the other is asked like one of a thousand")
    void growsWithTheLineOfUnits() {
        ask(line(1_000));
        assertLinear(bytes(() -> ask(line(100_000))), bytes(() -> ask(line(10_000))));
    }

    private static void ask(Organisation organisation) {
        OrgUnitId root = OrgUnitId.of("u0");
        for (OrgUnit unit : organisation.units()) {
            assertThat(organisation.superior(unit.id()).isPresent())
                    .isEqualTo(!unit.id().equals(root));
            assertThat(organisation.isWithin(unit.id(), root)).isTrue();
            organisation.heads(unit.id());
        }
    }

    private static Organisation line(int length) {
        Organisation.Builder organisation = Organisation.builder();
        for (int i = 0; i < length; i++) {
            OrgUnit.Builder unit = OrgUnit.builder().id(OrgUnitId.of("u" + i));
            organisation.addUnit(
                    i == 0
                            ? unit.head(PersonId.of("boss")).build()
                            : unit.parent(OrgUnitId.of("u" + (i - 1))).build());
        }
        return organisation.addPeople(Person.of("boss", OrgUnitId.of("u0"))).build();
    }

    private static void assertLinear(double many, double few) {
        assertThat(many / few)
                .as("%s bytes for ten times what took %s", many, few)
                .isLessThan(14);
    }

    private static double bytes(Runnable work) {
        long before = AllocatedBytes.ofThisThread();
        work.run();
        return AllocatedBytes.ofThisThread() - before + 1_000_000.0;
    }

    /** So many tasks, a tenth as many goals, units and issues, as many facts of each kind. */
    private static PlanBook book(int size) {
        Organisation.Builder organisation = Organisation.builder()
                .addUnit(OrgUnit.of(OrgUnitId.of("operations")))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OrgUnitId.of("operations")))
                .addPeople(Person.of("chen", OrgUnitId.of("operations")));
        Plan.Builder plan = Plan.builder().id(YEAR).period(Period.year(2024));
        RaciMatrix.Builder raci = RaciMatrix.builder();
        List<Entry<Fact>> facts = new ArrayList<>();
        for (int i = 0; i < size / 10; i++) {
            OrgUnitId unit = OrgUnitId.of("u" + i);
            organisation.addUnit(OrgUnit.of(unit)).addPeople(Person.of("p" + i, unit));
            Goal.Builder goal = Goal.builder()
                    .id(GoalId.of("g" + i))
                    .name("目标" + i)
                    .owner(unit)
                    .indicator(Indicator.atLeast("100万元"));
            plan.addGoal(
                    i == 0
                            ? goal.build()
                            : goal.parent(GoalId.of("g" + (i - 1) / 10)).build());
            plan.addRisk(Risk.builder()
                    .id(RiskId.of("r" + i))
                    .description("风险" + i)
                    .about(Reference.of("task", "t" + i))
                    .build());
            issue(i, facts);
            fact(new ReportFiled("weekly-progress", YEAR, unit, Period.month(2024, 3), moment("03-31")), facts);
        }
        for (int i = 0; i < size; i++) {
            plan.addTask(task(i));
            raci.owner(TaskId.of("t" + i), PersonId.of("p" + i / 10));
            facts(i, size, facts);
        }
        return PlanBook.builder()
                .organisation(organisation.build())
                .addPlan(plan.raci(raci.build()).build())
                .build()
                .recordAll(facts);
    }

    private static Task task(int number) {
        Task.Builder task = Task.builder()
                .id(TaskId.of("t" + number))
                .name("任务" + number)
                .goal(GoalId.of("g" + number / 10))
                .start(LocalDate.of(2024, 2, 1).plusDays(number % 60))
                .finish(LocalDate.of(2024, 5, 1).plusDays(number % 60));
        return number % 10 == 0
                ? task.build()
                : task.addDependency(Dependency.finishToStart(TaskId.of("t" + (number - 1))))
                        .build();
    }

    private static void facts(int number, int size, List<Entry<Fact>> facts) {
        fact(
                Measurement.of(
                        IndicatorId.of("g" + number % (size / 10)),
                        LocalDate.of(2024, 1, 1).plusDays(number % 170),
                        Quantity.parse("3万元")),
                facts);
        fact(
                ProgressReport.builder()
                        .task(TaskId.of("t" + number))
                        .snapshot(true)
                        .when(moment("04-01"))
                        .state(TaskState.IN_PROGRESS)
                        .build(),
                facts);
        fact(
                LedgerEntry.builder()
                        .resource(ResourceId.of("预算"))
                        .kind(LedgerEntryKind.USED)
                        .when(moment("04-02"))
                        .quantity(Quantity.parse("1万元"))
                        .about(Reference.of("task", "t" + number))
                        .build(),
                facts);
    }

    private static void issue(int number, List<Entry<Fact>> facts) {
        IssueId id = IssueId.of("i" + number);
        fact(
                Issue.builder()
                        .id(id)
                        .description("第" + number + "批延迟")
                        .when(moment("03-01"))
                        .owner(OrgUnitId.of("u" + number))
                        .build(),
                facts);
        fact(IssueStep.of(id, IssueEvent.TAKE_IN, moment("03-02")), facts);
    }

    private static Moment moment(String monthDay) {
        return Moment.of(YearBook.day(monthDay));
    }

    private static void fact(Fact fact, List<Entry<Fact>> facts) {
        facts.add(new Entry<>(fact, Stamp.of("chen", Instant.parse("2024-06-30T00:00:00Z"))));
    }
}
