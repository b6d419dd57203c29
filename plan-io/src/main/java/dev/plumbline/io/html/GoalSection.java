package dev.plumbline.io.html;

import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.forecast.GoalForecast;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.TrafficLight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goal tree of each plan with its figures against the whole target and to date. */
final class GoalSection extends TableByPlan {

    private static final int DEEPEST = 6;

    GoalSection() {
        super(
                Words.GOALS,
                "goals",
                Words.GOAL,
                Words.TARGET,
                Words.ACTUAL,
                Words.WHOLE,
                Words.TO_DATE,
                Words.DEADLINE,
                Words.LIGHT);
    }

    @Override
    int count(PlanPart part) {
        return part.goals().size();
    }

    @Override
    int rows(Page page, PlanPart part, int room) {
        Map<Optional<GoalId>, ShownInitiatives> initiatives = part.initiatives();
        return first(
                GoalOutline.of(part.shownGoals()),
                room,
                line -> row(
                        page,
                        line,
                        initiatives.getOrDefault(Optional.of(line.goal().id()), ShownInitiatives.NONE)));
    }

    private static void row(Page page, GoalOutline.Line line, ShownInitiatives initiatives) {
        HtmlWriter html = page.html();
        GoalStatus goal = line.goal();
        html.open("tr", "id", page.row(goal.path()));
        html.open("th", "scope", "row", "class", "tree d" + Math.min(line.depth(), DEEPEST));
        name(page, goal);
        if (line.depth() == 0) {
            serves(page, goal.goal());
        }
        page.initiatives(initiatives);
        html.close();
        html.leaf("td", target(page, goal), "class", "num");
        html.leaf("td", Figures.measured(goal.actual(), page.locale()), "class", "num");
        rates(page, goal);
        html.leaf("td", page.dates().day(goal.goal().deadline()), "class", "date");
        html.open("td");
        if (!goal.goal().cancelled()) {
            page.light(goal.light());
        }
        html.close().close();
    }

    /** A goal that was given up is no longer held against its target (GOAL-7). */
    private static void rates(Page page, GoalStatus goal) {
        if (goal.goal().cancelled()) {
            page.html().leaf("td", Figures.NONE, "class", "rate").leaf("td", Figures.NONE, "class", "rate");
        } else {
            rate(page, goal, goal.figures().whole(), false);
            rate(page, goal, goal.figures().toDate(), true);
        }
    }

    private static String target(Page page, GoalStatus goal) {
        String bound = goal.goal().indicator().direction() == Direction.LOWER
                        && goal.target().isPresent()
                ? "≤ "
                : "";
        return bound + Figures.target(stated(goal), page.locale());
    }

    /** The whole target; one for each period as it is stated. */
    private static Optional<Target> stated(GoalStatus goal) {
        Optional<Target> own = goal.goal().indicator().target();
        return own.filter(target -> target instanceof Target.PerPeriod).or(goal::target);
    }

    private static void name(Page page, GoalStatus status) {
        Goal goal = status.goal();
        page.html().open("div", "class", "name").text(goal.name());
        if (goal.indicator().key()) {
            page.tag(page.say(Words.KEY), "key");
        }
        if (goal.cancelled()) {
            page.tag(page.say(Words.CANCELLED), "cancelled");
        }
        page.html().close();
        page.html().open("div", "class", "sub").text(page.say(goal.level()));
        goal.owner().ifPresent(owner -> page.html().text(" · " + page.name(owner)));
        goal.indicator()
                .name()
                .filter(name -> !name.equals(goal.name()))
                .ifPresent(name -> page.html().text(" · " + name));
        goal.weight()
                .ifPresent(weight ->
                        page.html().text(" · " + page.say(Words.WEIGHT, Map.of("weight", weight.toPlainString()))));
        page.html().close();
        if (status.rolledUp()) {
            explanation(page, status);
        }
        goal.note().ifPresent(note -> page.html().leaf("div", note, "class", "sub"));
        page.attributes(goal.attributes());
    }

    private static void explanation(Page page, GoalStatus status) {
        HtmlWriter html = page.html();
        html.open("details", "class", "sub").leaf("summary", page.say(Words.ROLLED_UP));
        page.status()
                .rollup(status.plan())
                .explain(status.id())
                .ifPresent(told -> html.text(Figures.shortened(page.say(told))));
        html.close();
    }

    /** The parent of a goal at the top stands in another plan, so it is named. */
    private static void serves(Page page, Goal goal) {
        goal.parent().ifPresent(parent -> page.linked(Words.SERVES, List.of("goal/" + parent)));
    }

    private static void rate(Page page, GoalStatus goal, AgainstTarget standing, boolean toDate) {
        HtmlWriter html = page.html();
        html.open("td", "class", "rate").open("div", "class", "pair");
        html.leaf("span", Figures.rate(standing.attainment()), "class", "figure");
        deviation(page, standing.deviation(), toDate);
        html.close();
        Bar.attainment(page, standing.attainment(), Page.css(goal.light()));
        if (!toDate) {
            expected(page, goal);
        }
        if (toDate && standing.target().isPresent()) {
            String due = Figures.due(standing.target().get(), page.locale());
            html.leaf("div", page.say(Words.DUE_BY_NOW, Map.of("target", due)), "class", "sub");
        }
        html.close();
    }

    /** What the run rate comes to, where the period is not over yet and there is anything to expect (GOAL-10). */
    private static void expected(Page page, GoalStatus goal) {
        GoalForecast forecast =
                page.status().forecast(goal.plan()).goal(goal.id()).orElseThrow();
        boolean isOpen = !forecast.expected().equals(forecast.today());
        if (!isOpen || !forecast.attainment().isDefined() || goal.light() == TrafficLight.DONE) {
            return;
        }
        String rate = Figures.rate(forecast.attainment());
        String words = forecast.needed()
                .filter(needed -> needed.signum() > 0 && !forecast.attainment().isAtLeast(1))
                .map(needed -> page.say(
                        Words.FORESEEN_NEEDING, Map.of("rate", rate, "needed", Figures.perDay(needed, page.locale()))))
                .orElseGet(() -> page.say(Words.FORESEEN, Map.of("rate", rate)));
        page.html().leaf("div", words, "class", "sub");
    }

    /** Only what is off by now is marked: before the plan's end every whole target is still to be reached. */
    private static void deviation(Page page, Deviation deviation, boolean toDate) {
        if (deviation.isDefined()) {
            String css = toDate && deviation.isUnfavourable() ? "adverse" : "quiet";
            page.html().leaf("span", Figures.signedRate(deviation.rate()), "class", css);
        }
    }
}
