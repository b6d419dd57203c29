package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
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
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A big company's year: goals ten under each, ten tasks a goal in chains of ten, an issue for every fifth task, and
 * measurements of the goals at the bottom on the days of half a year, recorded day by day.
 *
 * @param tasks how many tasks; a tenth as many goals, a fifth as many issues
 * @param measurements how many measurements
 */
record CompanyBook(int tasks, int measurements) {

    static final AsOf AS_OF = AsOf.endOf(LocalDate.of(2024, 7, 1));
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 180;
    private static final int UNITS = 50;
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("operations");

    /** The book, with its facts recorded in one go. */
    PlanBook book() {
        return PlanBook.builder()
                .addPlan(plan())
                .organisation(organisation())
                .build()
                .recordAll(facts());
    }

    /** One more measurement of a goal at the bottom. */
    static Measurement another(int goal) {
        return Measurement.of(IndicatorId.of("g" + goal), LocalDate.of(2024, 7, 1), Quantity.parse("1.25万元"));
    }

    static Stamp stamp(int day) {
        return Stamp.of("person 0", FIRST.plusDays(day).atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    /** All parts of a status, asked as a page would; the sum keeps the compiler from leaving any out. */
    static int ask(PlanStatus status) {
        int sum = status.goals().size()
                + status.tasks().size()
                + status.issues().size()
                + status.risks().size()
                + status.analyses().size()
                + status.actionItems().size()
                + status.externalChanges().size()
                + status.uncovered().size()
                + status.timetable().all().size()
                + status.unmatchedFacts().size()
                + status.strayIssueFacts().size()
                + status.strayShortageAnswers().size()
                + status.reportsDue().all().size()
                + status.collaborations().dues().size()
                + status.ledger().accounts().size()
                + status.escalationsSince(Instant.parse("2024-06-30T00:00:00Z")).size()
                + status.delays().map(impact -> impact.hashCode()).orElse(0)
                + status.whomToTell(List.of()).owners().size();
        for (var work : status.work()) {
            sum += work.schedule().tasks().size()
                    + work.workload().hashCode()
                    + work.routines().size()
                    + work.openShortages().size()
                    + work.needsNotInPlace().size()
                    + work.earnedValue().size()
                    + status.forecast(work.plan().id()).hashCode();
        }
        return sum;
    }

    private int goals() {
        return tasks / 10;
    }

    private int firstLeaf() {
        return (goals() - 2) / 10 + 1;
    }

    private static Organisation organisation() {
        Organisation.Builder organisation = Organisation.builder()
                .addUnit(OrgUnit.of(OPERATIONS))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .addPeople(Person.of("chen", OPERATIONS));
        for (int i = 0; i < UNITS; i++) {
            organisation.addUnit(OrgUnit.of(unit(i))).addPeople(Person.of("person " + i, unit(i)));
        }
        return organisation.build();
    }

    private static OrgUnitId unit(int number) {
        return OrgUnitId.of("unit " + number % UNITS);
    }

    private static PersonId person(int number) {
        return PersonId.of("person " + number % UNITS);
    }

    private Plan plan() {
        SplittableRandom random = new SplittableRandom(20_240_601);
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        for (int i = 0; i < goals(); i++) {
            Goal.Builder goal =
                    Goal.builder().id(GoalId.of("g" + i)).name("目标" + i).owner(unit(i));
            if (i > 0) {
                goal.parent(GoalId.of("g" + (i - 1) / 10)).weight(BigDecimal.valueOf(1 + random.nextInt(40)));
            }
            if (i >= firstLeaf()) {
                goal.indicator(Indicator.atLeast(100 + random.nextInt(900) + "万元"));
            }
            plan.addGoal(goal.build());
        }
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (int i = 0; i < tasks; i++) {
            plan.addTask(task(i, FIRST.plusDays(random.nextInt(300)), random.nextInt(30)));
            raci.owner(TaskId.of("t" + i), person(i));
        }
        return plan.raci(raci.build()).build();
    }

    private static Task task(int number, LocalDate start, int days) {
        Task.Builder task = Task.builder()
                .id(TaskId.of("t" + number))
                .name("任务" + number)
                .goal(GoalId.of("g" + number / 10))
                .start(start)
                .finish(start.plusDays(days));
        if (number % 10 != 0) {
            task.addDependency(Dependency.finishToStart(TaskId.of("t" + (number - 1))));
        }
        return task.build();
    }

    /** What was measured, reported and done, day by day. */
    private List<Entry<Fact>> facts() {
        SplittableRandom random = new SplittableRandom(20_240_602);
        List<Entry<Fact>> facts = new ArrayList<>();
        int measured = 0;
        int reported = 0;
        int raised = 0;
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            Stamp stamp = stamp(day);
            for (; measured < (long) measurements * (day + 1) / DAYS; measured++) {
                facts.add(new Entry<>(
                        measurement(firstLeaf() + measured % (goals() - firstLeaf()), date, random), stamp));
            }
            for (; reported < (long) tasks / 2 * (day + 1) / DAYS; reported++) {
                facts.add(new Entry<>(report(2 * reported, date, random.nextInt(100)), stamp));
            }
            for (; raised < (long) tasks / 5 * (day + 1) / DAYS; raised++) {
                issue(raised, day, facts);
            }
        }
        return facts;
    }

    private static Measurement measurement(int goal, LocalDate date, SplittableRandom random) {
        Quantity value = Quantity.of(BigDecimal.valueOf(random.nextInt(2_000_000), 2), Unit.YUAN);
        return Measurement.of(IndicatorId.of("g" + goal), date, value);
    }

    private static ProgressReport report(int task, LocalDate date, int percent) {
        return ProgressReport.builder()
                .task(TaskId.of("t" + task))
                .snapshot(true)
                .when(Moment.of(date))
                .state(TaskState.IN_PROGRESS)
                .percent(BigDecimal.valueOf(percent))
                .build();
    }

    /** An issue that was reported, and two of three of which were taken in. */
    private static void issue(int number, int day, List<Entry<Fact>> facts) {
        IssueId id = IssueId.of("i" + number);
        Instant at = FIRST.plusDays(day).atTime(1, 0).toInstant(ZoneOffset.UTC);
        Stamp reporter = Stamp.of("person " + number % UNITS, at);
        facts.add(new Entry<>(
                Issue.builder()
                        .id(id)
                        .description("客户反馈第" + number + "批交付延迟，影响部门效率")
                        .when(Moment.of(at))
                        .owner(unit(number + 1))
                        .build(),
                reporter));
        if (number % 3 != 0) {
            Instant later = at.plusSeconds(3600);
            facts.add(new Entry<>(IssueStep.of(id, IssueEvent.TAKE_IN, Moment.of(later)), Stamp.of("chen", later)));
        }
    }
}
