package dev.plumbline.benchmarks;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciAnalysis;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * All analyses of a responsibility matrix, against looking at each of its cells once: wanted is a ratio that does not grow
 * with the number of tasks (RACI-2).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class RaciBenchmark {

    private static final LocalDate START = LocalDate.of(2024, 1, 2);

    /** How many tasks; one person for every fifty. */
    @Param({"1000", "10000", "100000"})
    public int tasks;

    private RaciMatrix matrix = RaciMatrix.empty();
    private List<Task> list = List.of();
    private List<PartyId> parties = List.of();

    @Setup
    public void build() {
        SplittableRandom random = new SplittableRandom(20_240_602);
        parties = new ArrayList<>();
        for (int i = 0; i < Math.max(20, tasks / 50); i++) {
            parties.add(PersonId.of("p" + i));
        }
        RaciMatrix.Builder building = RaciMatrix.builder();
        list = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            LocalDate start = START.plusDays(random.nextInt(360));
            Task task = Task.builder()
                    .id(TaskId.of("t" + i))
                    .name("task")
                    .start(start)
                    .finish(start.plusDays(random.nextInt(30)))
                    .build();
            list.add(task);
            for (RaciRole role : RaciRole.values()) {
                building.add(task.id(), parties.get(random.nextInt(parties.size())), role);
            }
        }
        matrix = building.build();
    }

    @Benchmark
    public int cells() {
        int letters = 0;
        for (TaskId task : matrix.tasks()) {
            for (Map.Entry<PartyId, Set<RaciRole>> cell : matrix.of(task).entrySet()) {
                letters += cell.getValue().size();
            }
        }
        return letters;
    }

    @Benchmark
    public List<Finding> analyses() {
        return RaciAnalysis.of(matrix, RaciPolicy.standard(), list, parties).findings();
    }

    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(RaciBenchmark.class.getSimpleName())
                        .build())
                .print("cells", "analyses");
    }
}
