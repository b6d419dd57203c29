package dev.plumbline.io.html;

import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One Gantt chart as a table whose middle column is drawn, so that rows stay whole and the head repeats in print.
 *
 * <p>Coordinates along the time line are shares of the drawing's width: the chart takes whatever width there is.
 *
 * @param page what is written to
 * @param scale where days lie
 * @param grid the id of the grid that every row refers to
 * @param rows the tasks that are shown, in order
 * @param links what waits for what among them
 * @param critical the tasks any delay of which delays the plan
 * @param baseline when they were to be done at first
 */
record GanttChart(
        Page page,
        GanttScale scale,
        String grid,
        List<TaskStatus> rows,
        GanttLinks links,
        Set<TaskId> critical,
        Baseline baseline) {

    private static final double LEAST_WIDTH = 0.006;

    /** Opens the table with its head. */
    void open(PlanPart part) {
        HtmlWriter html = page.html();
        html.open("table", "class", "gantt");
        html.open("caption");
        page.planName(part);
        html.close();
        html.open("thead").open("tr");
        html.leaf("th", page.say(Words.TASK), "scope", "col", "class", "c-task");
        html.open("th", "scope", "col", "class", "c-line");
        new GanttAxis(page, scale, grid).write();
        html.close();
        html.leaf("th", page.say(Words.LIGHT), "scope", "col", "class", "c-light");
        html.close().close().open("tbody");
    }

    void close() {
        page.html().close().close();
    }

    void tasks() {
        for (int row = 0; row < rows.size(); row++) {
            task(rows.get(row), links.row(row));
        }
    }

    private void task(TaskStatus status, List<GanttLinks.Piece> pieces) {
        HtmlWriter html = page.html();
        html.open("tr").open("th", "scope", "row");
        what(status);
        html.close();
        openLine(GanttTitle.of(page, status, baseline.moved(status.task())));
        pieces.forEach(this::link);
        bar(status);
        baseline.moved(status.task()).ifPresent(this::first);
        pieces.stream().filter(GanttLinks.Piece::isLast).forEach(this::arrow);
        marks(status);
        closeLine();
        html.open("td");
        page.light(status);
        if (status.daysLate() > 0) {
            html.leaf("div", "+" + Figures.days(status.daysLate(), page.locale()), "class", "sub adverse");
        }
        html.close().close();
    }

    private void what(TaskStatus status) {
        HtmlWriter html = page.html();
        html.open("div", "class", "name");
        page.link(status.path());
        html.close().open("div", "class", "sub");
        if (isCritical(status)) {
            html.leaf("span", page.say(Words.CRITICAL), "class", "tag critical").text(" ");
        }
        html.text(page.labels(status.owners()) + " · ");
        html.text(page.dates().days(status.task().start(), status.task().finish()))
                .close();
    }

    private boolean isCritical(TaskStatus status) {
        return critical.contains(status.task().id());
    }

    private void link(GanttLinks.Piece piece) {
        page.html()
                .single(
                        "line",
                        "class",
                        "link",
                        "x1",
                        Figures.coordinate(piece.x1()),
                        "x2",
                        Figures.coordinate(piece.x2()),
                        "y1",
                        Integer.toString(piece.y1()),
                        "y2",
                        Integer.toString(piece.y2()));
    }

    private void arrow(GanttLinks.Piece piece) {
        String shape = piece.x1() <= piece.x2() ? "#mark-arrow" : "#mark-back";
        page.html().single("use", "href", shape, "x", Figures.coordinate(piece.x2()), "y", "22");
    }

    void milestone(Milestone milestone) {
        HtmlWriter html = page.html();
        boolean isCancelled = milestone
                .task()
                .flatMap(page.status()::findTask)
                .filter(TaskStatus::isCancelled)
                .isPresent();
        String what = page.say(Words.MILESTONE) + " · " + page.day(milestone.date());
        html.open("tr", "class", "milestone").open("th", "scope", "row");
        html.leaf("div", milestone.name(), "class", "name");
        html.leaf("div", what, "class", "sub");
        html.close();
        openLine(what);
        mark("milestone", milestone.date());
        closeLine();
        html.open("td");
        if (isCancelled) {
            page.tag(page.say(Words.CANCELLED), "cancelled");
        }
        html.close().close();
    }

    private void openLine(String title) {
        page.html().open("td", "class", "line");
        page.html().open("svg", "xmlns", Bar.SVG, "role", "img").leaf("title", title);
        page.html().single("use", "href", "#" + grid);
    }

    private void closeLine() {
        page.html().close().close();
    }

    private void bar(TaskStatus status) {
        Task task = status.task();
        Optional<LocalDate> start = task.start().or(task::finish);
        Optional<LocalDate> finish = task.finish().or(task::start);
        if (start.isEmpty() || finish.isEmpty()) {
            return;
        }
        double from = scale.begin(start.get());
        double width = Math.max(LEAST_WIDTH, scale.end(finish.get()) - from);
        String light = Page.css(status.light());
        rect("planned " + light + (isCritical(status) ? " critical" : ""), from, width);
        OptionalDouble percent = status.progress().percent();
        percent.ifPresent(done -> rect("progress " + light, from, width * Math.min(1, done / 100)));
        if (status.daysLate() > 0) {
            double until = scale.end(
                    status.progress().actualFinish().orElse(page.status().date()));
            rect("late", scale.end(finish.get()), Math.max(LEAST_WIDTH, until - scale.end(finish.get())));
        }
    }

    private void first(DateRange days) {
        double from = scale.begin(days.start());
        double width = Math.max(LEAST_WIDTH, scale.end(days.end()) - from);
        rect("baseline", from, width);
    }

    private void rect(String css, double from, double width) {
        page.html()
                .single(
                        "rect",
                        "class",
                        css,
                        "x",
                        Figures.coordinate(from),
                        "width",
                        Figures.coordinate(width),
                        "y",
                        css.equals("late") ? "18" : css.equals("baseline") ? "34" : "14",
                        "height",
                        css.equals("late") ? "8" : css.equals("baseline") ? "4" : "16");
    }

    private void marks(TaskStatus status) {
        status.progress().newFinish().filter(any -> !status.isOver()).ifPresent(day -> mark("promised", day));
        status.progress().actualFinish().ifPresent(day -> mark("finished", day));
    }

    private void mark(String shape, LocalDate day) {
        if (scale.shows(day)) {
            page.html().single("use", "href", "#mark-" + shape, "x", Figures.coordinate(scale.end(day)), "y", "22");
        }
    }
}
