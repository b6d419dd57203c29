package dev.plumbline.io.html;

import dev.plumbline.attention.FindingGroup;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.Cause;
import dev.plumbline.task.TaskState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody has to look at now: the worst goals and tasks, open issues, errors. */
final class AttentionSection implements Section {

    private static final Comparator<TaskStatus> WORST_TASKS = Comparator.comparing(TaskStatus::light)
            .thenComparing(TaskStatus::daysLate)
            .reversed();

    @Override
    public Worded title() {
        return Words.ATTENTION;
    }

    @Override
    public String anchor() {
        return "attention";
    }

    @Override
    public boolean isShown(Page page) {
        return page.status().goals().stream().anyMatch(goal -> isBad(goal.light()))
                || page.status().tasks().stream().anyMatch(AttentionSection::isTroubled)
                || page.status().issues().stream().anyMatch(IssueStatus::isOpen)
                || page.data().findings().stream().anyMatch(AttentionSection::isError);
    }

    @Override
    public void write(Page page) {
        Panel panel = new Panel(page);
        page.html().open("div", "class", "panels");
        panel.worst(Words.GOALS, goals(page), worstGoals(page), goal -> goal(page, goal));
        panel.worst(Words.TASKS, tasks(page), WORST_TASKS, task -> task(page, task));
        panel.worst(Words.ISSUES, issues(page), Selection.ISSUES, issue -> issue(page, issue));
        errors(page, panel);
        page.html().close();
    }

    private static List<GoalStatus> goals(Page page) {
        return page.status().goals().stream()
                .filter(goal -> isBad(goal.light()))
                .toList();
    }

    private static Comparator<GoalStatus> worstGoals(Page page) {
        return Comparator.comparing(GoalStatus::light)
                .reversed()
                .thenComparing(goal -> page.data().stakes().at(goal.path()))
                .thenComparingDouble(goal -> told(goal).value().orElse(Double.MAX_VALUE));
    }

    /** The attainment to date that a line tells, else that of the whole. */
    private static Ratio told(GoalStatus goal) {
        return goal.attainmentToDate().isDefined() ? goal.attainmentToDate() : goal.attainment();
    }

    private static List<TaskStatus> tasks(Page page) {
        return page.status().tasks().stream()
                .filter(AttentionSection::isTroubled)
                .toList();
    }

    private static boolean isTroubled(TaskStatus task) {
        return !task.isOver()
                && task.light() != TrafficLight.NO_DATA
                && (isBad(task.light()) || task.state() == TaskState.BLOCKED || task.daysLate() > 0);
    }

    private static boolean isBad(TrafficLight light) {
        return light == TrafficLight.OFF_TRACK || light == TrafficLight.WARNING;
    }

    private static List<IssueStatus> issues(Page page) {
        return page.status().issues().stream().filter(IssueStatus::isOpen).toList();
    }

    /** Errors of one kind stand once. */
    private static void errors(Page page, Panel panel) {
        List<FindingGroup> kinds = page.data().groups().stream()
                .filter(group -> group.severity() == Severity.ERROR)
                .toList();
        if (!kinds.isEmpty()) {
            panel.open(Words.CHECKS, page.tally().findings(Severity.ERROR));
            panel.list(kinds, kind -> error(page, kind));
            panel.more(Phrases.KINDS_LEFT, kinds.size() - Panel.SHOWN);
            panel.close();
        }
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static void goal(Page page, GoalStatus goal) {
        page.light(goal.light());
        page.html().open("div", "class", "what");
        page.link(goal.path());
        Words words = goal.attainmentToDate().isDefined() ? Words.REACHED_TO_DATE : Words.REACHED;
        String rate = Figures.rate(told(goal));
        sub(page, List.of(goal.goal().owner().map(page::name), Optional.of(page.say(words, Map.of("rate", rate)))));
        page.html().close();
    }

    private static void task(Page page, TaskStatus task) {
        page.light(task.light());
        page.html().open("div", "class", "what");
        page.link(task.path());
        sub(
                page,
                List.of(
                        task.owners().stream().map(page::name).findFirst(),
                        Optional.of(page.say(task.state())),
                        late(page, task)));
        sub(page, List.of(task.progress().causes().stream().map(Cause::text).findFirst()));
        page.html().close();
    }

    private static void issue(Page page, IssueStatus issue) {
        page.html().leaf("span", page.say(issue.state()), "class", "state " + Page.css(issue.state()));
        page.html().open("div", "class", "what");
        page.link(issue.path());
        sub(page, List.of(issue.owner().map(page::name), issue.issue().scope(), clock(page, issue)));
        page.html().close();
    }

    /** The clock that is due first. */
    private static Optional<String> clock(Page page, IssueStatus issue) {
        return issue.running().stream().findFirst().map(reading -> new IssueClocks(page).line(reading));
    }

    private static void error(Page page, FindingGroup kind) {
        FindingSection.severity(page, kind.severity());
        page.html().open("div", "class", "what");
        page.html().text(kind.findings().get(0).message(page.locale()));
        int alike = kind.findings().size() - 1;
        if (alike > 0) {
            page.html().leaf("div", page.say(Phrases.ALIKE, Map.of("n", alike)), "class", "sub");
        }
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
