package dev.plumbline.benchmarks;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import dev.plumbline.workflow.Transition;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What an accepted move costs, against a walk over the same table written by hand (WF-5): wanted is at most 1.5 times the
 * walk, and no allocation.
 *
 * <p>The table is that of an adjustment (WF-2), the moves are asked for at random, and every one is accepted. The
 * walk by hand holds its rows in an array by state and event, with guards as objects; it answers the bare state.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class StateMachineBenchmark {

    private static final int MOVES = 4096;

    enum Stage {
        DRAFTED,
        SUBMITTED,
        UNDER_REVIEW,
        RETURNED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        PUBLISHED
    }

    enum Step {
        SUBMIT,
        TAKE_UP,
        RETURN,
        APPROVE,
        REJECT,
        PUBLISH,
        WITHDRAW
    }

    record Asking(boolean applicant, String reason, boolean conflict) {}

    private record Row(Stage to, Guard<Asking>[] guards) {}

    private static final Guard<Asking> APPLICANT = guard("applicant-only", Asking::applicant);
    private static final Guard<Asking> REVIEWER = guard("reviewer-only", asking -> !asking.applicant());
    private static final Guard<Asking> REASON =
            guard("reason-given", asking -> !asking.reason().isBlank());
    private static final Guard<Asking> CURRENT = guard("no-conflict", asking -> !asking.conflict());
    private static final Guard<Asking> SUPERSEDED = CURRENT.negated(Localized.of("版本冲突", "conflict"));

    /** How many different moves are asked for in turn: few are foreseen by the processor, many are not. */
    @Param({"16", "4096"})
    public int distinct;

    private final StateMachine<Stage, Step, Asking> machine = machine();
    private final Row[][][] rows = rows(machine);
    private final Stage[] stages = new Stage[MOVES];
    private final Step[] steps = new Step[MOVES];
    private final Asking[] askings = new Asking[MOVES];

    @Setup
    public void ask() {
        Random random = new Random(20240601);
        for (int move = 0; move < MOVES; move++) {
            if (move < distinct) {
                askAnew(move, random);
            } else {
                stages[move] = stages[move - distinct];
                steps[move] = steps[move - distinct];
                askings[move] = askings[move - distinct];
            }
        }
    }

    private void askAnew(int move, Random random) {
        do {
            stages[move] = Stage.values()[random.nextInt(Stage.values().length)];
            steps[move] = Step.values()[random.nextInt(Step.values().length)];
            askings[move] = new Asking(random.nextBoolean(), "reason " + random.nextInt(100), random.nextBoolean());
        } while (!machine.move(stages[move], steps[move], askings[move]).isMoved());
    }

    /** The table walked by hand. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public void walkByHand(Blackhole sink) {
        for (int move = 0; move < MOVES; move++) {
            sink.consume(walk(stages[move], steps[move], askings[move]));
        }
    }

    /** The machine's answer as a value. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public void machine(Blackhole sink) {
        for (int move = 0; move < MOVES; move++) {
            Outcome<Stage, Step> outcome = machine.move(stages[move], steps[move], askings[move]);
            sink.consume(outcome.isMoved() ? outcome.state() : null);
        }
    }

    /** The machine's state or an exception. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public void machineOrThrow(Blackhole sink) {
        for (int move = 0; move < MOVES; move++) {
            sink.consume(machine.moveOrThrow(stages[move], steps[move], askings[move]));
        }
    }

    private Stage walk(Stage stage, Step step, Asking asking) {
        for (Row row : rows[stage.ordinal()][step.ordinal()]) {
            if (isOpen(row, asking)) {
                return row.to();
            }
        }
        return null;
    }

    private static boolean isOpen(Row row, Asking asking) {
        for (Guard<Asking> guard : row.guards()) {
            if (!guard.holds(asking)) {
                return false;
            }
        }
        return true;
    }

    private static Row[][][] rows(StateMachine<Stage, Step, Asking> machine) {
        Row[][][] rows = new Row[Stage.values().length][Step.values().length][];
        for (Stage stage : Stage.values()) {
            for (Step step : Step.values()) {
                rows[stage.ordinal()][step.ordinal()] = machine.transitionsFrom(stage, step).stream()
                        .map(StateMachineBenchmark::row)
                        .toArray(Row[]::new);
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Row row(Transition<Stage, Step, Asking> move) {
        return new Row(move.to(), move.guards().toArray(Guard[]::new));
    }

    private static StateMachine<Stage, Step, Asking> machine() {
        StateMachineBuilder<Stage, Step, Asking> builder = StateMachine.builder(Localized.of("计划调整", "adjustment"));
        List<Stage> open = List.of(Stage.DRAFTED, Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.RETURNED);
        return builder.initial(Stage.DRAFTED)
                .finals(Stage.REJECTED, Stage.WITHDRAWN, Stage.PUBLISHED)
                .moveFromEach(List.of(Stage.DRAFTED, Stage.RETURNED), Step.SUBMIT, Stage.SUBMITTED, APPLICANT)
                .move(Stage.SUBMITTED, Step.TAKE_UP, Stage.UNDER_REVIEW, REVIEWER)
                .move(Stage.UNDER_REVIEW, Step.RETURN, Stage.RETURNED, REVIEWER, REASON)
                .move(Stage.UNDER_REVIEW, Step.APPROVE, Stage.APPROVED, REVIEWER)
                .move(Stage.UNDER_REVIEW, Step.REJECT, Stage.REJECTED, REVIEWER, REASON)
                .move(Stage.APPROVED, Step.PUBLISH, Stage.PUBLISHED, CURRENT)
                .move(Stage.APPROVED, Step.PUBLISH, Stage.RETURNED, SUPERSEDED)
                .moveFromEach(open, Step.WITHDRAW, Stage.WITHDRAWN, APPLICANT)
                .build();
    }

    private static Guard<Asking> guard(String id, Predicate<Asking> condition) {
        return Guard.of(id, Localized.of(id, id), condition);
    }

    /** Runs both in one go with the allocation profiler and prints the cost ratios. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(StateMachineBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .print("walkByHand", "machine")
                .print("walkByHand", "machineOrThrow");
    }
}
