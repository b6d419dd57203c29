package dev.plumbline.evaluation;

import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan looked back on in words of one language. */
final class RetrospectiveText {

    private final Retrospective retrospective;
    private final Wording words;
    private final KnowledgeText knowledge;

    RetrospectiveText(Retrospective retrospective, Locale locale) {
        this.retrospective = retrospective;
        this.words = new Wording(locale);
        this.knowledge = new KnowledgeText(words);
    }

    ReviewDocument document() {
        Plan plan = retrospective.plan();
        boolean isAnnual = plan.period().kind() == Period.Kind.YEAR;
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(
                say("目标达成", "What the goals came to"),
                retrospective.goals().stream().map(this::goal).toList()));
        chapters.add(chapter(say("亮点", "Highlights"), retrospective.highlights()));
        chapters.add(chapter(say("不足", "Shortcomings"), retrospective.shortcomings()));
        chapters.add(chapter(say("经验教训", "Lessons"), retrospective.lessons()));
        chapters.add(chapter(say("标准与制度", "Standards and rules"), retrospective.practices()));
        chapters.add(chapter(say("下一周期改进", "To become better in the next period"), retrospective.improvements()));
        if (!retrospective.missing().isEmpty()) {
            chapters.add(missing());
        }
        return new ReviewDocument(
                isAnnual ? say("年度计划复盘报告", "Annual plan retrospective") : say("计划复盘报告", "Plan retrospective"),
                title(plan) + " · " + words.say(plan.period()) + " · " + say("截至", "as of ")
                        + words.day(retrospective.day()),
                chapters);
    }

    private static String title(Plan plan) {
        return plan.title().orElse(plan.id().value());
    }

    private Chapter chapter(String heading, List<KnowledgeEntry> entries) {
        return new Chapter(heading, entries.stream().map(knowledge::item).toList());
    }

    private Item goal(GoalStatus goal) {
        String target = goal.target().map(Target::toString).orElse("—");
        String actual = goal.actual().map(MeasuredValue::toString).orElse("—");
        return new Item(
                goal.goal().name() + words.colon() + attained(goal),
                List.of(say("目标 ", "target ") + target + say("，实际 ", ", actual ") + actual));
    }

    private String attained(GoalStatus goal) {
        if (!goal.isMeasured()) {
            return say("尚未计量", "nothing measured");
        }
        return goal.attainment().isDefined()
                ? say("达成 ", "attained ") + words.rate(goal.attainment())
                : say("达成率无法计算", "attainment undefined")
                        + goal.isMet().map(this::met).orElse("");
    }

    private String met(boolean met) {
        return met ? say("，已达成", ", met") : say("，未达成", ", missed");
    }

    private Chapter missing() {
        List<Item> items = retrospective.missing().stream()
                .map(part -> new Item(words.say(part), missing(part)))
                .toList();
        return new Chapter(say("尚缺内容", "What is lacking"), items);
    }

    private List<String> missing(RetrospectivePart part) {
        return switch (part) {
            case ATTAINMENT -> names(retrospective.unmeasured());
            case CAUSES -> names(retrospective.unexplained());
            default -> List.of();
        };
    }

    private static List<String> names(List<GoalStatus> goals) {
        return goals.stream().map(goal -> goal.goal().name()).toList();
    }

    List<String> basis() {
        Stream<KnowledgeEntry> learned = Stream.of(
                        retrospective.lessons(),
                        retrospective.practices().stream()
                                .filter(each -> each.validUntil()
                                        .filter(retrospective.day()::isAfter)
                                        .isEmpty())
                                .toList(),
                        retrospective.improvements())
                .flatMap(List::stream);
        return Stream.concat(Stream.of(evaluation()), learned.map(knowledge::line))
                .distinct()
                .toList();
    }

    /** What the plan came to, by the goals that stand under no other of it. */
    private String evaluation() {
        Set<GoalId> own = retrospective.goals().stream().map(GoalStatus::id).collect(Collectors.toSet());
        String goals = retrospective.goals().stream()
                .filter(goal -> goal.goal().parent().filter(own::contains).isEmpty())
                .map(goal -> name(goal.goal()) + attained(goal))
                .collect(Collectors.joining(say("；", "; ")));
        String filed =
                retrospective.evaluations().stream().map(Reference::id).collect(Collectors.joining(words.comma()));
        return title(retrospective.plan())
                + say("评估", " evaluation")
                + (filed.isEmpty() ? "" : say("（", " (") + filed + say("）", ")"))
                + words.colon()
                + (goals.isEmpty() ? say("没有目标", "no goals") : goals);
    }

    private static String name(Goal goal) {
        return goal.name() + " ";
    }

    private String say(String chinese, String english) {
        return words.say(chinese, english);
    }
}
