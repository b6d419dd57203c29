package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * All rules held against a new status of a year's plan, against making the status alone: 100,000 tasks are to take seconds
 * (RULE-5).
 *
 * <p>A hundred tasks serve each goal; nine in ten wait for the one before, each has an owner, an approver and two others in
 * the matrix, every second one has reported. A status works out the schedule and the like when a rule first asks, so that
 * is part of what the rules cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {

    private static final Stamp STAMP = Stamp.of("PMO", Instant.parse("2024-06-02T00:00:00Z"));
    private static final AsOf AS_OF = AsOf.endOf(LocalDate.of(2024, 7, 1));

    /** How many tasks. */
    @Param({"1000", "10000", "100000"})
    public int tasks;

    private PlanBook book = PlanBook.of();

    /** Makes the plan and what was reported. */
    @Setup
    public void plan() {
        SplittableRandom random = new SplittableRandom(20_240_601);
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        for (int i = 0; i < tasks / 100; i++) {
            plan.addGoal(Goal.builder()
                    .id(GoalId.of("g" + i))
                    .name("goal " + i)
                    .owner(unit(i))
                    .build());
        }
        RaciMatrix.Builder raci = RaciMatrix.builder();
        List<Entry<Fact>> reports = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            plan.addTask(task(i, LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300)), random.nextInt(30)));
            raci.owner(id(i), unit(i)).add(id(i), unit(i + 1), RaciRole.APPROVER);
            raci.add(id(i), unit(i + 2), RaciRole.CONSULTED).add(id(i), unit(i + 3), RaciRole.INFORMED);
            if (i % 2 == 0) {
                reports.add(new Entry<>(report(i, random.nextInt(100)), STAMP));
            }
        }
        book = PlanBook.of(plan.raci(raci.build()).build()).recordAll(reports);
    }

    private static TaskId id(int number) {
        return TaskId.of("t" + number);
    }

    private static OrgUnitId unit(int number) {
        return OrgUnitId.of("unit " + number % 50);
    }

    private static Task task(int number, LocalDate start, int days) {
        Task.Builder task = Task.builder()
                .id(id(number))
                .name("task " + number)
                .goal(GoalId.of("g" + number / 100))
                .start(start)
                .finish(start.plusDays(days));
        if (number % 10 != 0) {
            task.addDependency(Dependency.finishToStart(id(number - 1)));
        }
        return task.build();
    }

    private static ProgressReport report(int number, int percent) {
        return ProgressReport.builder()
                .task(id(number))
                .snapshot(true)
                .when(Moment.of(LocalDate.of(2024, 6, 1)))
                .state(TaskState.IN_PROGRESS)
                .percent(BigDecimal.valueOf(percent))
                .build();
    }

    /** The reference: a status, of which nothing more is asked. */
    @Benchmark
    public PlanStatus status() {
        return PlanStatus.of(book, AS_OF);
    }

    /** A status and everything that the built-in rules find in it. */
    @Benchmark
    public List<Finding> rules() {
        return RuleSet.standard().evaluate(PlanStatus.of(book, AS_OF));
    }

    /** Runs both and prints the cost ratios. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(RulesBenchmark.class.getName())
                        .build())
                .print("status", "rules");
    }
}
