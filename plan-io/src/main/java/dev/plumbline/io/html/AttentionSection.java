package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.Cause;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What somebody has to look at now: the worst goals and tasks, open issues, errors. */
final class AttentionSection implements Section {

    private static final int SHOWN = 5;

    @Override
    public Words title() {
        return Words.ATTENTION;
    }

    @Override
    public String anchor() {
        return "attention";
    }

    @Override
    public void write(Page page) {
        page.html().open("div", "class", "panels");
        panel(page, Words.GOALS, unknownGoals(page), goals(page), goal -> goal(page, goal));
        panel(page, Words.TASKS, unknownTasks(page), tasks(page), task -> task(page, task));
        panel(page, Words.ISSUES, List.of(), issues(page), issue -> issue(page, issue));
        panel(page, Words.CHECKS, List.of(), errors(page), finding -> error(page, finding));
        page.html().close();
    }

    /** The paths of goals that nobody has measured though it was due (MON-4). */
    private static List<String> unknownGoals(Page page) {
        return page.status().goals().stream()
                .filter(goal -> goal.light() == TrafficLight.NO_DATA)
                .map(GoalStatus::path)
                .toList();
    }

    private static List<String> unknownTasks(Page page) {
        return page.status().tasks().stream()
                .filter(task -> task.light() == TrafficLight.NO_DATA)
                .map(TaskStatus::path)
                .toList();
    }

    private static List<GoalStatus> goals(Page page) {
        return page.status().goals().stream()
                .filter(goal -> isBad(goal.light()))
                .sorted(Comparator.comparing(GoalStatus::light).reversed())
                .toList();
    }

    private static List<TaskStatus> tasks(Page page) {
        return page.status().tasks().stream()
                .filter(task -> !task.isOver() && task.light() != TrafficLight.NO_DATA)
                .filter(task -> isBad(task.light()) || task.state() == TaskState.BLOCKED || task.daysLate() > 0)
                .sorted(Comparator.comparing(TaskStatus::light)
                        .thenComparing(TaskStatus::daysLate)
                        .reversed())
                .toList();
    }

    private static boolean isBad(TrafficLight light) {
        return light == TrafficLight.OFF_TRACK || light == TrafficLight.WARNING;
    }

    private static List<IssueStatus> issues(Page page) {
        return page.status().issues().stream().filter(IssueStatus::isOpen).toList();
    }

    private static List<Finding> errors(Page page) {
        return page.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static <T> void panel(Page page, Words title, List<String> unknown, List<T> things, Consumer<T> line) {
        HtmlWriter html = page.html();
        html.open("div", "class", "panel").open("h3").text(page.say(title));
        html.leaf("span", Integer.toString(unknown.size() + things.size()), "class", "count")
                .close();
        if (unknown.isEmpty() && things.isEmpty()) {
            html.leaf("p", page.say(Words.ALL_WELL), "class", "nothing");
        } else {
            html.open("ul");
            unknown(page, unknown);
            things.stream().limit(SHOWN).forEach(thing -> {
                html.open("li");
                line.accept(thing);
                html.close();
            });
            html.close();
        }
        more(page, things.size() - SHOWN);
        html.close();
    }

    /** What is not known goes before what is bad, in one line. */
    private static void unknown(Page page, List<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        page.html().open("li");
        page.light(TrafficLight.NO_DATA);
        page.html().open("div", "class", "what").text(page.say(Words.NO_DATA_ON, Map.of("n", paths.size())));
        for (int at = 0; at < Math.min(SHOWN, paths.size()); at++) {
            page.html().text(at == 0 ? "" : Localized.isChinese(page.locale()) ? "、" : ", ");
            page.link(paths.get(at));
        }
        page.html().text(paths.size() > SHOWN ? " …" : "");
        page.html().close();
        page.html().close();
    }

    private static void more(Page page, int rest) {
        if (rest > 0) {
            page.html().leaf("p", page.say(Words.MORE, Map.of("n", rest)), "class", "more");
        }
    }

    private static void goal(Page page, GoalStatus goal) {
        page.light(goal.light());
        page.html().open("div", "class", "what");
        page.link(goal.path());
        boolean toDate = goal.attainmentToDate().isDefined();
        Words words = toDate ? Words.REACHED_TO_DATE : Words.REACHED;
        String rate = Figures.rate(toDate ? goal.attainmentToDate() : goal.attainment());
        sub(page, List.of(goal.goal().owner().map(PartyId::label), Optional.of(page.say(words, Map.of("rate", rate)))));
        page.html().close();
    }

    private static void task(Page page, TaskStatus task) {
        page.light(task.light());
        page.html().open("div", "class", "what");
        page.link(task.path());
        sub(
                page,
                List.of(
                        task.owners().stream().map(PartyId::label).findFirst(),
                        Optional.of(page.say(task.state())),
                        late(page, task)));
        sub(page, List.of(task.progress().causes().stream().map(Cause::text).findFirst()));
        page.html().close();
    }

    private static void issue(Page page, IssueStatus issue) {
        page.html().leaf("span", page.say(issue.state()), "class", "state " + Page.css(issue.state()));
        page.html().open("div", "class", "what");
        page.link(issue.path());
        sub(page, List.of(issue.owner().map(PartyId::label), issue.issue().scope(), clock(page, issue)));
        page.html().close();
    }

    /** The clock that is due first. */
    private static Optional<String> clock(Page page, IssueStatus issue) {
        return issue.running().stream().findFirst().map(reading -> new IssueClocks(page).line(reading));
    }

    private static void error(Page page, Finding finding) {
        page.html().leaf("span", page.say(finding.severity()), "class", "severity " + Page.css(finding.severity()));
        page.html().open("div", "class", "what");
        page.html().text(finding.message(page.locale()));
        page.html().close();
    }

    private static Optional<String> late(Page page, TaskStatus task) {
        return Optional.of(task.daysLate())
                .filter(days -> days > 0)
                .map(days -> page.say(Words.LATE_BY, Map.of("days", Figures.days(days, page.locale()))));
    }

    private static void sub(Page page, List<Optional<String>> parts) {
        String line = parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · "));
        if (!line.isEmpty()) {
            page.html().leaf("div", line, "class", "sub");
        }
    }
}
