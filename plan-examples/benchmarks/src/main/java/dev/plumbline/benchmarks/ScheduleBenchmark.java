package dev.plumbline.benchmarks;

import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.WorkingCalendar;
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
 * The schedule of a built network of tasks with about two predecessors each, on a five-day calendar with holidays, against
 * two passes over int arrays that find their order each time: wanted is at most 1.5 times as much (TASK-6).
 *
 * <p>Also the schedule after one changed duration, against the same passes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(3)
public class ScheduleBenchmark {

    private static final LocalDate START = LocalDate.of(2024, 1, 2);
    private static final int REACH = 200;

    /** How many tasks. */
    @Param({"1000", "20000", "100000"})
    public int tasks;

    private TaskNetwork network = TaskNetwork.of(List.of());
    private Schedule schedule = network.schedule();
    private SchedulePass pass =
            new SchedulePass(new int[0], new int[0], new int[1], new int[0], new int[0], new int[0]);
    private SplittableRandom random = new SplittableRandom();

    @Setup
    public void build() {
        random = new SplittableRandom(20_240_601);
        List<Task> list = new ArrayList<>(tasks);
        List<int[]> links = new ArrayList<>();
        int[] duration = new int[tasks];
        for (int i = 0; i < tasks; i++) {
            duration[i] = 1 + random.nextInt(10);
            list.add(task(i, duration[i], links));
        }
        network = TaskNetwork.builder()
                .tasks(list)
                .calendar(WorkingCalendar.china())
                .start(START)
                .build();
        schedule = network.schedule();
        pass = pass(duration, links);
        check();
    }

    private Task task(int number, int duration, List<int[]> links) {
        Task.Builder task = Task.builder().id(id(number)).name("task").duration(duration);
        for (int i = 0; i < Math.min(2, number); i++) {
            int from = Math.max(0, number - 1 - random.nextInt(REACH));
            int lag = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
            task.addDependency(Dependency.finishToStart(id(from)).lag(lag));
            links.add(new int[] {from, number, lag});
        }
        return task.build();
    }

    private static TaskId id(int number) {
        return TaskId.of("t" + number);
    }

    private static SchedulePass pass(int[] duration, List<int[]> links) {
        int[] first = new int[duration.length + 1];
        int[] waits = new int[duration.length];
        for (int[] link : links) {
            first[link[0] + 1]++;
            waits[link[1]]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] free = first.clone();
        int[] next = new int[links.size()];
        int[] lag = new int[links.size()];
        for (int[] link : links) {
            int place = free[link[0]]++;
            next[place] = link[1];
            lag[place] = link[2];
        }
        return new SchedulePass(duration, new int[duration.length], first, next, lag, waits);
    }

    /** Both must say the same before they are timed. */
    private void check() {
        int[][] starts = pass.run();
        for (int i = 0; i < tasks; i += 97) {
            int slack = schedule.task(id(i)).orElseThrow().totalFloat();
            if (slack != starts[1][i] - starts[0][i]) {
                throw new IllegalStateException("Task [" + i + "] has float [" + slack + "]. Mend the reference.");
            }
        }
    }

    @Benchmark
    public int[][] arrays() {
        return pass.run();
    }

    @Benchmark
    public Schedule schedule() {
        return network.schedule();
    }

    @Benchmark
    public Schedule changedDuration() {
        return schedule.withDuration(id(random.nextInt(tasks)), 1 + random.nextInt(10));
    }

    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(ScheduleBenchmark.class.getSimpleName())
                        .build())
                .print("arrays", "schedule")
                .print("arrays", "changedDuration");
    }
}
