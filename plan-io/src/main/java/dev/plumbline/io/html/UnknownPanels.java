package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import java.util.List;
import java.util.Map;

/**
 * What the page cannot tell: what nobody measured or reported though it was due, and what of the files was not read (MON-4,
 * IO-2e).
 *
 * @param page what is written to
 */
record UnknownPanels(Page page) {

    void write() {
        noData();
        unread();
    }

    private void noData() {
        List<String> goals = page.status().goals().stream()
                .filter(Tally::isSilent)
                .map(GoalStatus::path)
                .toList();
        List<String> unrated = page.status().goals().stream()
                .filter(Tally::isUnrated)
                .map(GoalStatus::path)
                .toList();
        List<String> tasks = page.status().tasks().stream()
                .filter(task -> task.light() == TrafficLight.NO_DATA)
                .map(TaskStatus::path)
                .toList();
        List<ReportDue> owed = page.status().reportsDue().missing();
        if (goals.isEmpty() && unrated.isEmpty() && tasks.isEmpty() && owed.isEmpty()) {
            return;
        }
        Panel panel = new Panel(page);
        panel.open(Phrases.NO_DATA, goals.size() + unrated.size() + tasks.size() + owed.size());
        page.html().open("ul");
        part(panel, Phrases.NO_DATA_GOALS, goals);
        part(panel, Phrases.UNRATED_GOALS, unrated);
        part(panel, Phrases.NO_DATA_TASKS, tasks);
        if (!owed.isEmpty()) {
            page.html().open("li", "class", "plain");
            page.toSection("reports-due", page.say(Phrases.REPORTS_OWED, Map.of("n", owed.size())));
            page.html().close();
        }
        page.html().close();
        panel.close();
    }

    private void part(Panel panel, Worded words, List<String> paths) {
        if (!paths.isEmpty()) {
            String text = page.say(words, Map.of("n", paths.size()));
            panel.links(any -> text, paths);
        }
    }

    /** Of files only: what is not a file has nothing unread. */
    private void unread() {
        Gaps gaps = page.gaps();
        if (gaps.sources() == 0) {
            return;
        }
        Panel panel = new Panel(page);
        panel.open(Phrases.READ);
        page.html().open("ul");
        line(page.say(
                gaps.isEmpty() ? Phrases.READ_ALL : Phrases.READ_PART,
                Map.of("n", gaps.sources(), "cells", gaps.cells())));
        if (gaps.found() > 0) {
            page.html().open("li", "class", "plain");
            String text = page.say(Phrases.READ_FOUND, Map.of("errors", gaps.found(Severity.ERROR), "n", gaps.found()));
            page.toSection("findings", text);
            page.html().close();
        }
        page.html().close();
        panel.close();
    }

    private void line(String text) {
        page.html().leaf("li", text, "class", "plain");
    }
}
