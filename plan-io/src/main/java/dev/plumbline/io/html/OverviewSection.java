package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.status.TrafficLight;
import java.util.Map;

/** The first screen: where the company stands in a sentence and a row of cards, what changed, what to decide, what is unknown. */
final class OverviewSection implements Section {

    @Override
    public Worded title() {
        return Words.OVERVIEW;
    }

    @Override
    public String anchor() {
        return "overview";
    }

    @Override
    public void write(Page page) {
        page.html().leaf("p", new Headline(page).text(), "class", "headline");
        page.status().uncovered().stream()
                .map(mark -> mark.finding().message(page.locale()))
                .distinct()
                .forEach(text -> page.html().leaf("p", text, "class", "uncovered quiet"));
        page.html().open("div", "class", "cards");
        goalCards(page);
        workCards(page);
        page.html().close();
        page.html().open("div", "class", "panels");
        new NewsPanels(page).write();
        new UnknownPanels(page).write();
        page.html().close();
        page.html().open("div", "class", "spreads");
        spread(page, Words.GOALS, page.gaps().goals(), page.tally().goals(), cancelledGoals(page));
        spread(
                page,
                Words.TASKS,
                page.gaps().tasks(),
                page.tally().tasks(),
                page.tally().cancelled());
        page.html().close();
    }

    private static void goalCards(Page page) {
        Tally tally = page.tally();
        boolean told = page.gaps().goals();
        long good = tally.goals(TrafficLight.ON_TRACK, TrafficLight.DONE);
        card(page, Words.GOALS_ON_TRACK, told, good, total(page, Tally.total(tally.goals())), "good");
        String rest = page.say(
                Words.WARNING_WATCH,
                Map.of(
                        "warning", tally.goals(TrafficLight.WARNING),
                        "watch", tally.goals(TrafficLight.WATCH),
                        "unknown", tally.silent()));
        card(page, Words.GOALS_OFF_TRACK, told, tally.goals(TrafficLight.OFF_TRACK), rest, "bad");
    }

    private static void workCards(Page page) {
        Tally tally = page.tally();
        boolean tasks = page.gaps().tasks();
        boolean issues = page.gaps().issues();
        String split = page.say(Words.LATE_SPLIT, Map.of("done", tally.lateDone()));
        card(page, Words.LATE_TASKS, tasks, tally.lateOpen(), split, "bad");
        card(page, Words.BLOCKED_TASKS, tasks, tally.blocked(), total(page, Tally.total(tally.tasks())), "poor");
        card(page, Words.OPEN_ISSUES, issues, tally.openIssues(), total(page, tally.issues()), "poor");
        String rest = page.say(
                Words.WARNINGS_INFOS,
                Map.of("warnings", tally.findings(Severity.WARNING), "infos", tally.findings(Severity.INFO)));
        card(page, Words.CHECKS, true, tally.findings(Severity.ERROR), rest, "bad");
    }

    private static String total(Page page, long total) {
        return page.say(Words.OF_TOTAL, Map.of("n", total));
    }

    private static void card(Page page, Words label, boolean told, long figure, String rest, String tone) {
        page.html().open("div", "class", "card " + (figure == 0 ? "none" : tone));
        page.html().leaf("div", page.say(label), "class", "label");
        page.html().leaf("div", Gaps.figure(told, figure), "class", "figure");
        page.html().leaf("div", told ? rest : page.say(Words.NO_TABLE_READ), "class", "rest");
        page.html().close();
    }

    private static void spread(Page page, Words what, boolean told, Map<TrafficLight, Long> counts, long cancelled) {
        page.html().open("div", "class", "spread");
        page.html().leaf("div", page.say(what), "class", "label");
        if (counts.isEmpty() && cancelled == 0) {
            page.nothing(told);
        } else if (!counts.isEmpty()) {
            Bar.shares(page, counts);
            page.html().open("div", "class", "lights");
            counts.forEach((light, count) -> {
                page.html().open("span", "class", "pair");
                page.light(light);
                page.html().leaf("span", Long.toString(count), "class", "count");
                page.html().close();
            });
            page.html().close();
        }
        if (cancelled > 0) {
            page.html().leaf("div", page.say(Phrases.SOME_CANCELLED, Map.of("n", cancelled)), "class", "sub");
        }
        page.html().close();
    }

    private static long cancelledGoals(Page page) {
        return page.status().goals().stream()
                .filter(goal -> goal.goal().cancelled())
                .count();
    }
}
