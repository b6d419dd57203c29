package dev.plumbline.io.html;

import dev.plumbline.goal.GoalId;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.status.VersionBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The plans of the book: what they cover, where they come from, and how their goals and tasks stand. */
final class PlanSection implements Section {

    @Override
    public Worded title() {
        return Words.PLANS;
    }

    @Override
    public String anchor() {
        return "plans";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.parts().size());
    }

    @Override
    public void write(Page page) {
        page.openTable("plans", page.say(title()));
        page.columns(Words.PLAN, Words.PERIOD, Words.PARENT_PLAN, Words.GOALS, Words.TASKS);
        page.html().open("tbody");
        List<PlanPart> shown = page.parts().stream().filter(PlanPart::isShown).toList();
        shown.forEach(part -> row(page, part));
        page.html().close();
        page.closeTable();
        page.left(page.parts().size() - shown.size());
    }

    private static void row(Page page, PlanPart part) {
        HtmlWriter html = page.html();
        html.open("tr", "id", page.row("plan/" + part.plan().id()));
        html.open("th", "scope", "row").leaf("div", part.name(page.locale()), "class", "name");
        page.status().plan(part.plan().id()).ifPresent(counted -> version(page, counted));
        words(page, part);
        html.close();
        html.leaf("td", page.say(part.plan().period()), "class", "c-period");
        html.open("td", "class", "c-parent");
        part.plan().parent().ifPresentOrElse(parent -> page.link("plan/" + parent), () -> html.text(Figures.NONE));
        html.close();
        spread(
                page,
                Tally.goalLights(part.goals()),
                part.goals().stream().filter(goal -> goal.goal().cancelled()).count());
        spread(
                page,
                Tally.taskLights(part.tasks()),
                part.tasks().stream().filter(TaskStatus::isCancelled).count());
        html.close();
    }

    /** Which version counts, where there is one or it is only supposed. */
    private static void version(Page page, PlanInForce counted) {
        if (counted.version().isPresent()) {
            Map<String, Object> values = Map.of("n", counted.number(), "basis", page.say(counted.basis()));
            page.html().leaf("div", page.say(Words.VERSION, values), "class", "sub");
        } else if (counted.basis() == VersionBasis.SUPPOSED || counted.basis() == VersionBasis.BROKEN) {
            page.html().leaf("div", page.say(counted.basis()), "class", "sub");
        }
    }

    private static void words(Page page, PlanPart part) {
        page.note(Words.PLAN_OVERVIEW, part.plan().overview());
        page.note(Words.SCOPE, part.plan().scope());
        page.note(Words.BASIS, part.plan().basis());
        page.note(Words.KEY_POINTS, part.plan().keyPoints());
        page.initiatives(part.initiatives().getOrDefault(Optional.<GoalId>empty(), ShownInitiatives.NONE));
        page.note(Words.CHANGED_GOALS, part.plan().noteOnChangedGoals());
    }

    private static void spread(Page page, Map<TrafficLight, Long> counts, long cancelled) {
        page.html().open("td", "class", "c-spread");
        if (counts.isEmpty()) {
            page.html().text(Figures.NONE);
        } else {
            page.html().leaf("span", Long.toString(Tally.total(counts)), "class", "total");
            Bar.shares(page, counts);
        }
        if (cancelled > 0) {
            page.html().leaf("div", page.say(Phrases.SOME_CANCELLED, Map.of("n", cancelled)), "class", "sub");
        }
        page.html().close();
    }
}
