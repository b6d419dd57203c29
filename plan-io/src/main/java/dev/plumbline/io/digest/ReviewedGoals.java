package dev.plumbline.io.digest;

import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.IndicatorEvaluation;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.rollup.FigureOrigin;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the goals of a reviewed plan came to, part by part, by score, and by deviation. */
final class ReviewedGoals {

    private static final int LARGEST = 5;

    /** Of what is as large as the last of the largest. */
    private static final int MOST_TIED = 20;

    private static final int NAMED = 8;

    private final Reviewed reviewed;
    private final Words words;
    private final List<IndicatorEvaluation> goals;

    ReviewedGoals(Reviewed reviewed, Words words) {
        this.reviewed = reviewed;
        this.words = words;
        this.goals = reviewed.indicators(reviewed.report());
    }

    List<Item> overview() {
        Item attained = Chapters.item(words.say("目标", "Goals")
                + words.colon()
                + tally(goals, reviewed.plan().period()));
        if (!reviewed.reach().isWhole()) {
            return List.of(attained);
        }
        return Stream.concat(Stream.of(attained), new ReviewedWork(reviewed, words).overview().stream())
                .toList();
    }

    /** {@code 共5项，达成3项，未达成1项，未计量1项}: the parts add up to the whole. */
    private String tally(List<IndicatorEvaluation> some, Period period) {
        if (some.isEmpty()) {
            return words.say("无", "none");
        }
        Map<GoalOutcome, Long> counts =
                some.stream().collect(Collectors.groupingBy(each -> outcome(each, period), Collectors.counting()));
        counts.putIfAbsent(GoalOutcome.MET, 0L);
        List<String> parts = new ArrayList<>();
        parts.add(words.say("共" + some.size() + "项", some.size() + " in all"));
        for (GoalOutcome each : GoalOutcome.values()) {
            Long count = counts.get(each);
            if (count != null) {
                parts.add(words.say(words.say(each) + count + "项", count + " " + words.say(each)));
            }
        }
        return words.line(parts.toArray(String[]::new));
    }

    private GoalOutcome outcome(IndicatorEvaluation goal, Period period) {
        return GoalOutcome.of(goal, period, reviewed.status().date());
    }

    List<Item> attained() {
        return goals.stream().map(this::goal).toList();
    }

    private Item goal(IndicatorEvaluation goal) {
        String attained = goal.isMeasured()
                ? words.line(words.say("达成", "attained ") + words.rate(goal.attainment()), verdict(goal))
                : words.say("尚未计量", "nothing measured");
        return Chapters.item(
                name(goal) + words.colon() + attained,
                words.line(
                        words.say("目标", "target ") + words.target(goal.target()),
                        goal.actual()
                                .map(actual -> words.say("实际", "actual ") + words.value(actual))
                                .orElse(""),
                        goal.yearBefore()
                                .map(past -> words.say("同比", "over the year before ") + signed(past.growth()))
                                .orElse(""),
                        goal.goal()
                                .owner()
                                .map(owner -> words.say("责任人", "owner: ") + words.name(owner))
                                .orElse("")));
    }

    /** The goal's name: goals of several units share an indicator, whose name alone would tell none from another. */
    private static String name(IndicatorEvaluation goal) {
        return goal.goal().name();
    }

    private String verdict(IndicatorEvaluation goal) {
        GoalOutcome outcome = outcome(goal, reviewed.plan().period());
        return switch (outcome) {
            case MET -> goal.isExceeded() ? words.say("超额完成", "exceeded") : "";
            case MISSED, AHEAD, UNTOLD -> words.say(outcome);
            case UNMEASURED -> "";
        };
    }

    private String signed(Ratio ratio) {
        return (ratio.value().orElse(0) > 0 ? "+" : "") + words.rate(ratio);
    }

    /** How many goals were met in each quarter or month, and which were not. */
    List<Item> parts() {
        return goals.isEmpty()
                ? List.of()
                : reviewed.parts().stream()
                        .filter(part -> !part.start().isAfter(reviewed.status().date()))
                        .map(this::part)
                        .toList();
    }

    private Item part(Period part) {
        List<IndicatorEvaluation> some = reviewed.indicators(
                EvaluationReport.of(reviewed.status(), reviewed.plan().id(), part));
        return Chapters.item(
                words.say(part) + words.colon() + tally(some, part),
                names(some, part, GoalOutcome.MISSED),
                names(some, part, GoalOutcome.AHEAD));
    }

    /** The least attained first. */
    private String names(List<IndicatorEvaluation> some, Period part, GoalOutcome outcome) {
        List<String> names = some.stream()
                .filter(each -> outcome(each, part) == outcome)
                .sorted(Comparator.comparingDouble(
                        each -> each.attainment().value().orElse(Double.MAX_VALUE)))
                .map(each -> name(each) + " " + words.rate(each.attainment()))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String told = names.stream().limit(NAMED).collect(Collectors.joining(words.say("、", ", ")));
        return words.say(outcome)
                + words.colon()
                + words.line(told, names.size() > NAMED ? words.more(names.size() - NAMED) : "");
    }

    List<Item> units() {
        return board(Scoreboard.ofUnits(reviewed.status(), reviewed.plan().id()));
    }

    List<Item> people() {
        return board(Scoreboard.ofPeople(reviewed.status(), reviewed.plan().id()));
    }

    private List<Item> board(Scoreboard board) {
        return board.places().stream()
                .filter(place -> reviewed.reach().holds(place.card().party()))
                .map(place -> Chapters.item(
                        words.say("第" + place.rank() + "名", place.rank() + ".")
                                + " "
                                + words.line(
                                        words.name(place.card().party())
                                                + words.colon()
                                                + words.rate(place.card().score()),
                                        place.card().grade().map(words::say).orElse("")),
                        place.card().leftOut(words.locale()).orElse("")))
                .toList();
    }

    /**
     * The goals that went furthest off their targets either way, with what was said about why and what follows. While its time
     * runs a goal is held against what was due by the day: nobody is behind with what is still to come.
     */
    List<Item> deviations() {
        List<IndicatorEvaluation> largest = goals.stream()
                .filter(goal -> off(goal).isDefined()
                        && off(goal).exceeds(reviewed.status().policy().deviationLimit()))
                .sorted(Comparator.comparingDouble(this::size).reversed())
                .toList();
        int told = Math.min(LARGEST, largest.size());
        while (told > 0
                && told < Math.min(MOST_TIED, largest.size())
                && isTied(largest.get(told), largest.get(told - 1))) {
            told++;
        }
        List<Item> items = new ArrayList<>(
                largest.subList(0, told).stream().map(this::deviation).toList());
        if (told < largest.size()) {
            items.add(Chapters.item(words.more(largest.size() - told)));
        }
        return items;
    }

    private Deviation off(IndicatorEvaluation goal) {
        return isRunning(goal) ? reviewed.status().goal(goal.goal().id()).deviationToDate() : goal.deviation();
    }

    private boolean isRunning(IndicatorEvaluation goal) {
        return goal.isAhead(reviewed.plan().period(), reviewed.status().date());
    }

    private double size(IndicatorEvaluation goal) {
        return Math.abs(off(goal).rate().value().orElse(0));
    }

    /** Whether two look alike where they are printed. */
    private boolean isTied(IndicatorEvaluation one, IndicatorEvaluation other) {
        return Math.round(size(one) * 1000) == Math.round(size(other) * 1000);
    }

    private Item deviation(IndicatorEvaluation goal) {
        List<String> lines = Stream.of(
                        causes(goal),
                        told(
                                words.say("改进措施", "to become better"),
                                String.join(words.say("；", "; "), goal.improvements())),
                        told(
                                words.say("下期调整", "next period"),
                                goal.nextAdjustment().orElse("")))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Item(
                name(goal)
                        + words.colon()
                        + (isRunning(goal) ? words.say("截至目前", "to date ") : "")
                        + signed(off(goal).rate())
                        + words.aside(words.say(off(goal).favour())),
                lines.isEmpty() ? List.of(unexplained(goal)) : lines);
    }

    /** What is carried up is explained by the goals below. */
    private String unexplained(IndicatorEvaluation goal) {
        return goal.origin() == FigureOrigin.ROLLED_UP
                ? words.say("由下级目标汇总", "carried up from the goals below")
                : words.say("未说明原因", "no reason was given");
    }

    private String causes(IndicatorEvaluation goal) {
        return goal.explaining().stream()
                .map(each -> goal.analysis().equals(Optional.of(each))
                        ? causes(each)
                        : words.say(each.period()) + words.colon() + causes(each))
                .collect(Collectors.joining(words.say("；", "; ")));
    }

    private String causes(DeviationAnalysis analysis) {
        return analysis.causes().stream()
                .filter(cause -> !cause.text().isBlank())
                .map(this::cause)
                .collect(Collectors.joining(words.say("；", "; ")));
    }

    private String cause(Cause cause) {
        return cause.kind() == CauseKind.NOT_STATED
                ? words.say("原因：", "cause: ") + cause.text()
                : words.say(cause.kind()) + words.colon() + cause.text();
    }

    private String told(String title, String text) {
        return text.isEmpty() ? "" : title + words.colon() + text;
    }
}
