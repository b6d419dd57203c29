package dev.plumbline.examples.cli;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.ScheduledTask;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        description =
                "Early and late dates, float and what is critical, of all tasks."
                        + " Exit code 0: scheduled, 1: tasks wait for each other or for none that there is, 2: an input could not be read.",
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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReadResult<PlanBook> read = inputs.read();
        Answer answer = new Answer(spec);
        TaskNetwork.Builder network = TaskNetwork.builder().start(start);
        try {
            enter(read.value(), network);
        } catch (IllegalArgumentException unknown) {
            answer.problem(unknown.getMessage());
            return 2;
        }
        List<Finding> findings = print(network.build(), answer);
        Summary.unread(read, Locale.ENGLISH).forEach(answer::problem);
        Inputs.tellUnread(read, answer, Locale.ENGLISH);
        int code = Inputs.exitCode(read);
        return code == 0 && Inputs.hasErrors(findings) ? 1 : code;
    }

    /** Enters the tasks of all plans, with the calendar asked for, else with those of the book. */
    private void enter(PlanBook book, TaskNetwork.Builder network) {
        BookCalendars calendars = BookCalendars.of(book);
        Optional<WorkingCalendar> named =
                inputs.calendarName().map(name -> Calendars.named(name, WorkingHours.parse("09:00-18:00")));
        Optional<WorkingCalendar> usual = named.or(calendars::usual);
        usual.ifPresent(network::calendar);
        for (Plan plan : book.plans()) {
            network.tasks(plan.tasks());
            for (Task task : named.isEmpty() ? plan.tasks() : List.<Task>of()) {
                calendars.ofTask(plan, task).ifPresent(days -> network.calendar(task.id(), days));
            }
        }
    }

    private List<Finding> print(TaskNetwork network, Answer answer) {
        Schedule schedule = network.schedule();
        Map<TaskId, Task> byId = network.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
        if (format == Shape.CSV) {
            answer.line(HEADER);
        }
        schedule.tasks().forEach(each -> answer.line(line(byId.get(each.task()), each)));
        if (network.size() == 0) {
            answer.problem("There is no task to schedule. Give workbooks or books whose plans have tasks.");
        }
        List<Finding> findings = new ArrayList<>(network.findings());
        findings.addAll(schedule.findings());
        schedule.uncovered().forEach(mark -> findings.add(mark.finding()));
        findings.forEach(finding -> answer.problem(Summary.line(finding, Locale.ENGLISH)));
        return findings;
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
