package dev.plumbline.io.html;

import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.TrafficLight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the company stands, in a sentence or two: goals by their lights, what the plan has reached, work and issues (IO-4).
 *
 * @param page what it is said on
 */
record Headline(Page page) {

    String text() {
        return goals() + plan() + tasks() + issues();
    }

    private String goals() {
        Tally tally = page.tally();
        long all = Tally.total(tally.goals());
        if (all == 0 && !page.status().goals().isEmpty()) {
            return page.say(Phrases.ALL_GOALS_CANCELLED);
        }
        if (all == 0) {
            return page.say(page.gaps().goals() ? Phrases.NO_GOALS : Phrases.NO_GOALS_READ);
        }
        long waiting = tally.goals(TrafficLight.NOT_STARTED);
        String rest = some(Phrases.HEADLINE_UNRATED, tally.unrated()) + some(Phrases.HEADLINE_WAITING, waiting);
        return page.say(
                Phrases.HEADLINE_GOALS,
                Map.of(
                        "goals", all,
                        "good", tally.goals(TrafficLight.ON_TRACK, TrafficLight.DONE),
                        "risk", tally.goals(TrafficLight.WATCH, TrafficLight.WARNING),
                        "off", tally.goals(TrafficLight.OFF_TRACK),
                        "unknown", tally.silent(),
                        "rest", rest));
    }

    private String some(Phrases words, long number) {
        return number == 0 ? "" : page.say(words, Map.of("n", number));
    }

    /** What the topmost plan has reached; of several the first. */
    private String plan() {
        List<Standing> plans = page.data().standings();
        if (plans.isEmpty() || plans.stream().allMatch(each -> each.rate().isEmpty())) {
            return plans.isEmpty() ? "" : page.say(unknown(plans));
        }
        Standing standing = plans.stream()
                .filter(each -> each.rate().isPresent())
                .findFirst()
                .orElseThrow();
        String name =
                standing.plan().title().orElseGet(() -> page.say(standing.plan().period()));
        Optional<Ratio> toDate = Optional.of(standing.toDate()).filter(Ratio::isDefined);
        return page.say(
                toDate.isPresent() ? Phrases.HEADLINE_TO_DATE : Phrases.HEADLINE_WHOLE,
                Map.of(
                        "plan", name,
                        "rate", Figures.rate(standing.toDate()),
                        "whole", Figures.rate(standing.whole())));
    }

    private static Phrases unknown(List<Standing> plans) {
        boolean isMeasured = plans.stream().anyMatch(Standing::isMeasured);
        return isMeasured ? Phrases.HEADLINE_UNRATED_PLAN : Phrases.HEADLINE_UNMEASURED;
    }

    private String tasks() {
        Tally tally = page.tally();
        long all = Tally.total(tally.tasks());
        if (all == 0) {
            return page.gaps().tasks() ? "" : page.say(Phrases.NO_TASKS_READ);
        }
        return page.say(
                Phrases.HEADLINE_TASKS, Map.of("tasks", all, "late", tally.lateOpen(), "blocked", tally.blocked()));
    }

    private String issues() {
        Tally tally = page.tally();
        if (tally.issues() == 0) {
            return page.gaps().issues() ? "" : page.say(Phrases.NO_ISSUES_READ);
        }
        return page.say(Phrases.HEADLINE_ISSUES, Map.of("issues", tally.openIssues(), "all", tally.issues()));
    }
}
