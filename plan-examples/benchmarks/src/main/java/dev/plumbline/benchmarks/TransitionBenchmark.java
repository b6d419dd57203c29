package dev.plumbline.benchmarks;

import dev.plumbline.adjustment.AdjustmentCondition;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentWorkflow;
import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Supposed;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.Transition;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * What an accepted step with an adjustment costs in the machine of adjustments, with its own guards on objects, against a
 * walk over the same table written by hand (WF-5): wanted is at most 1.5 times the walk, and no allocation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransitionBenchmark {

    private static final int MOVES = 4096;
    private static final Role[] ROLES = {Role.AUTHOR, Role.REVIEWER, Role.DECIDER, Role.OPERATIONS_MANAGEMENT};

    private record Row(dev.plumbline.workflow.State<AdjustmentState> to, Guard<Attempt>[] guards) {}

    /** How many different steps are asked for in turn. */
    @Param({"16", "4096"})
    public int distinct;

    private final StateMachine<dev.plumbline.workflow.State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> machine =
            AdjustmentWorkflow.standard();
    private final Row[][][] rows = rows();
    private final AdjustmentState[] states = new AdjustmentState[MOVES];
    private final AdjustmentEvent[] events = new AdjustmentEvent[MOVES];
    private final Attempt[] attempts = new Attempt[MOVES];

    @Setup
    public void ask() {
        Random random = new Random(20240701);
        for (int move = 0; move < MOVES; move++) {
            int source = move % distinct;
            if (move == source) {
                askAnew(move, random);
            } else {
                states[move] = states[source];
                events[move] = events[source];
                attempts[move] = attempts[source];
            }
        }
    }

    private void askAnew(int move, Random random) {
        do {
            states[move] = AdjustmentState.values()[random.nextInt(AdjustmentState.values().length)];
            events[move] = AdjustmentEvent.values()[random.nextInt(AdjustmentEvent.values().length)];
            Supposed asked = Supposed.as(ROLES[random.nextInt(ROLES.length)]);
            asked = random.nextInt(8) == 0 ? asked.onTheirOwn() : asked;
            attempts[move] = random.nextBoolean() ? asked.unless(AdjustmentCondition.NO_CONFLICT) : asked;
        } while (!machine.move(states[move], events[move], attempts[move]).isMoved());
    }

    /** The table walked by hand. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public void walkByHand(Blackhole sink) {
        for (int move = 0; move < MOVES; move++) {
            sink.consume(walk(states[move], events[move], attempts[move]));
        }
    }

    /** The machine's answer as a value. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public void machine(Blackhole sink) {
        for (int move = 0; move < MOVES; move++) {
            Outcome<dev.plumbline.workflow.State<AdjustmentState>, Event<AdjustmentEvent>> outcome =
                    machine.move(states[move], events[move], attempts[move]);
            sink.consume(outcome.isMoved() ? outcome.state() : null);
        }
    }

    private dev.plumbline.workflow.State<AdjustmentState> walk(
            AdjustmentState state, AdjustmentEvent event, Attempt attempt) {
        for (Row row : rows[state.ordinal()][event.ordinal()]) {
            if (isOpen(row, attempt)) {
                return row.to();
            }
        }
        return null;
    }

    private static boolean isOpen(Row row, Attempt attempt) {
        for (Guard<Attempt> guard : row.guards()) {
            if (!guard.holds(attempt)) {
                return false;
            }
        }
        return true;
    }

    private Row[][][] rows() {
        Row[][][] table = new Row[AdjustmentState.values().length][AdjustmentEvent.values().length][];
        for (AdjustmentState state : AdjustmentState.values()) {
            for (AdjustmentEvent event : AdjustmentEvent.values()) {
                table[state.ordinal()][event.ordinal()] = machine.transitionsFrom(state, event).stream()
                        .map(TransitionBenchmark::row)
                        .toArray(Row[]::new);
            }
        }
        return table;
    }

    @SuppressWarnings("unchecked")
    private static Row row(
            Transition<dev.plumbline.workflow.State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> move) {
        return new Row(move.to(), move.guards().toArray(Guard[]::new));
    }

    /** Runs both in one go with the allocation profiler and prints the cost ratio. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(TransitionBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .print("walkByHand", "machine");
    }
}
