package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.ScheduledTask;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.WorkingHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Schedules the tasks of a book: early and late dates, float, what is critical (TASK-6). */
@Command(
        name = "schedule",
        description = "Early and late dates, float and what is critical, of all tasks.",
        mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {

    private static final String HEADER = "id,name,start,finish,late_start,late_finish,total_float,free_float,critical";

    /** How a schedule is printed. */
    enum Shape {
        /** Comma-separated, quoted where needed. */
        CSV,
        /** For people. */
        TEXT
    }

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--start", required = true, description = "The day before which nothing starts.")
    private LocalDate start = LocalDate.EPOCH;

    @Option(names = "--format", required = true, description = "csv or text.")
    private Shape format = Shape.CSV;

    @Option(names = "--calendar", defaultValue = "", description = "CN or plain; calendar days if not given.")
    private String calendar = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReadResult<PlanBook> read = inputs.read();
        Answer answer = new Answer(spec);
        List<Task> tasks = read.value().plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .toList();
        TaskNetwork.Builder network = TaskNetwork.builder().tasks(tasks).start(start);
        if (!calendar.isEmpty()) {
            try {
                network.calendar(Calendars.named(calendar, WorkingHours.parse("09:00-18:00")));
            } catch (IllegalArgumentException unknown) {
                answer.problem(unknown.getMessage());
                return 2;
            }
        }
        print(network.build(), tasks, answer);
        return Inputs.tellUnread(read, answer, Locale.ENGLISH);
    }

    private void print(TaskNetwork network, List<Task> tasks, Answer answer) {
        Schedule schedule = network.schedule();
        Map<TaskId, Task> byId =
                tasks.stream().collect(Collectors.toMap(Task::id, Function.identity(), (first, second) -> first));
        if (format == Shape.CSV) {
            answer.line(HEADER);
        }
        schedule.tasks().forEach(each -> answer.line(line(byId.get(each.task()), each)));
        for (Finding finding : network.findings()) {
            answer.problem(Summary.line(finding, Locale.ENGLISH));
        }
        for (Finding finding : schedule.findings()) {
            answer.problem(Summary.line(finding, Locale.ENGLISH));
        }
    }

    private String line(Task task, ScheduledTask at) {
        if (format == Shape.TEXT) {
            return at.early().start() + " - " + at.early().end() + "  float " + at.totalFloat()
                    + (at.isCritical() ? "  critical" : "") + "  " + task.name();
        }
        return String.join(
                ",",
                quoted(at.task().value()),
                quoted(task.name()),
                at.early().start().toString(),
                at.early().end().toString(),
                at.late().start().toString(),
                at.late().end().toString(),
                Integer.toString(at.totalFloat()),
                Integer.toString(at.freeFloat()),
                Boolean.toString(at.isCritical()));
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
