package dev.plumbline.io.html;

import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A time line for every plan that has dated tasks or milestones: planned, done, late, finished, the day asked for. */
final class GanttSection implements Section {

    private static final int MOST_ROWS = 60;

    private static final Comparator<TaskStatus> WORST_FIRST = Comparator.comparing(TaskStatus::light)
            .thenComparing(TaskStatus::daysLate)
            .reversed();

    @Override
    public Worded title() {
        return Words.GANTT;
    }

    @Override
    public String anchor() {
        return "gantt";
    }

    @Override
    public boolean isShown(Page page) {
        return page.parts().stream().anyMatch(GanttSection::isDated);
    }

    @Override
    public void write(Page page) {
        List<PlanPart> dated =
                page.parts().stream().filter(GanttSection::isDated).toList();
        key(page, dated);
        Room room = new Room();
        Room unseen = new Room();
        for (int i = 0; i < dated.size(); i++) {
            if (room.isFull()) {
                unseen.take(rows(dated.get(i)), 0);
            } else {
                chart(page, dated.get(i), page.id("grid-" + (i + 1)), room);
            }
        }
        page.left(unseen.left());
    }

    private static boolean isDated(PlanPart part) {
        return !part.plan().milestones().isEmpty()
                || part.shownTasks().stream()
                        .map(TaskStatus::task)
                        .anyMatch(task -> isDated(task) || part.hasDependencies());
    }

    /** How many rows a chart of all of a plan would have. */
    private static int rows(PlanPart part) {
        return datedTasks(part) + part.plan().milestones().size();
    }

    private static int datedTasks(PlanPart part) {
        return part.hasDependencies()
                ? part.tasks().size()
                : (int) part.tasks().stream()
                        .filter(task -> isDated(task.task()))
                        .count();
    }

    private static boolean isDated(Task task) {
        return task.start().isPresent() || task.finish().isPresent();
    }

    private static void key(Page page, List<PlanPart> parts) {
        page.html().open("p", "class", "signs");
        for (Words word : List.of(Words.KEY_PLANNED, Words.KEY_PROGRESS, Words.KEY_LATE, Words.KEY_FINISH)) {
            sign(page, word);
        }
        if (parts.stream().flatMap(part -> part.tasks().stream()).anyMatch(GanttSection::isPromised)) {
            sign(page, Words.KEY_PROMISED);
        }
        if (parts.stream().anyMatch(part -> !part.plan().milestones().isEmpty())) {
            sign(page, Words.MILESTONE);
        }
        if (parts.stream().anyMatch(PlanPart::hasDependencies)) {
            sign(page, Words.KEY_CRITICAL);
            sign(page, Words.KEY_LINK);
        }
        if (parts.stream().anyMatch(part -> isMoved(page, part))) {
            sign(page, Phrases.KEY_BASELINE);
        }
        sign(page, Words.KEY_TODAY);
        page.html().close();
    }

    private static boolean isPromised(TaskStatus task) {
        return !task.isOver() && task.progress().newFinish().isPresent();
    }

    private static boolean isMoved(Page page, PlanPart part) {
        Baseline baseline = Baseline.of(page.status(), part.plan().id());
        return part.shownTasks().stream()
                .anyMatch(task -> baseline.moved(task.task()).isPresent());
    }

    private static void sign(Page page, Worded word) {
        page.html().leaf("span", page.say(word), "class", word.css());
    }

    private static void chart(Page page, PlanPart part, String grid, Room room) {
        List<TaskStatus> drawable = part.scheduledTasks().stream()
                .filter(task -> isDated(task.task()))
                .toList();
        List<TaskStatus> shown = drawable.stream()
                .sorted(WORST_FIRST)
                .limit(room.take(drawable.size(), MOST_ROWS))
                .sorted(Comparator.comparing(GanttSection::firstDay).thenComparing(GanttSection::lastDay))
                .toList();
        Baseline baseline = Baseline.of(page.status(), part.plan().id());
        GanttScale scale = scale(page, part, shown, baseline);
        GanttLinks links = GanttLinks.of(shown, scale);
        GanttChart chart = new GanttChart(page, scale, grid, shown, links, part.criticalTasks(), baseline);
        page.html()
                .open(
                        "div",
                        "class",
                        "chart",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        part.name(page.locale()));
        chart.open(part);
        chart.tasks();
        List<Milestone> milestones = part.plan().milestones().stream()
                .sorted(Comparator.comparing(Milestone::date))
                .limit(room.take(part.plan().milestones().size(), MOST_ROWS))
                .toList();
        milestones.forEach(chart::milestone);
        chart.close();
        int dated = datedTasks(part);
        remark(page, Words.GANTT_CAPPED, shown.size(), dated - shown.size());
        remark(
                page,
                Words.MILESTONES_CAPPED,
                milestones.size(),
                part.plan().milestones().size() - milestones.size());
        remark(page, Words.UNDATED, 0, part.tasks().size() - dated);
        page.html().close();
    }

    private static LocalDate firstDay(TaskStatus status) {
        Task task = status.task();
        return task.start().or(task::finish).orElseThrow();
    }

    private static LocalDate lastDay(TaskStatus status) {
        Task task = status.task();
        return task.finish().or(task::start).orElseThrow();
    }

    private static GanttScale scale(Page page, PlanPart part, List<TaskStatus> shown, Baseline baseline) {
        Stream<LocalDate> days = shown.stream()
                .flatMap(task -> Stream.of(
                        task.task().start(),
                        task.task().finish(),
                        task.progress().actualFinish(),
                        task.progress().newFinish(),
                        task.isOver() ? Optional.<LocalDate>empty() : overdueUntil(page, task)))
                .flatMap(Optional::stream);
        Stream<LocalDate> moved = shown.stream()
                .flatMap(task -> baseline.moved(task.task()).stream())
                .flatMap(first -> Stream.of(first.start(), first.end()));
        Stream<LocalDate> milestones = part.plan().milestones().stream().map(Milestone::date);
        return GanttScale.of(
                part.plan().period().range(), Stream.of(days, moved, milestones).flatMap(each -> each));
    }

    private static Optional<LocalDate> overdueUntil(Page page, TaskStatus task) {
        return task.daysLate() > 0 ? Optional.of(page.status().date()) : Optional.empty();
    }

    private static void remark(Page page, Words words, int shown, int left) {
        if (left > 0) {
            page.html().leaf("p", page.say(words, Map.of("shown", shown, "n", left)), "class", "more");
        }
    }
}
