package dev.plumbline.io.digest;

import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * A plan's period in review (年度回顾): what the goals came to, who stood where, what went furthest off and why, what was
 * adjusted, which issues there were and how long they took, what was learned and what is to become better (EVA-1 to EVA-4).
 *
 * <p>Every figure is one of the evaluation report, the scoreboard or the retrospective. Long lists are cut to what somebody
 * reads and say how much they leave out; those three have all of it.
 */
public final class YearReview {

    private static final int MOST = 20;

    /** Of people, of issues and of the lines under one heading. */
    private static final int FEW = 10;

    private YearReview() {}

    /**
     * The review of a plan, of all its goals or of those of a scope.
     *
     * @throws NoSuchElementException if the status has no such plan
     */
    public static ReviewDocument of(PlanStatus status, PlanId id, Scope scope, Locale locale) {
        Plan plan = status.plan(id)
                .map(PlanInForce::plan)
                .orElseThrow(() ->
                        new NoSuchElementException("The book has no plan [" + id + "]. Take an id from its plans."));
        Words words = Words.of(locale, status);
        Reviewed reviewed = new Reviewed(status, plan, scope, EvaluationReport.of(status, id));
        Chapters chapters = new Chapters(words, MOST);
        ReviewedGoals goals = new ReviewedGoals(reviewed, words);
        ReviewedCourse course = new ReviewedCourse(reviewed, words);
        chapters.addWhole(words.say("总览", "Overview"), goals.overview());
        chapters.add(words.say("目标达成", "What the goals came to"), goals.attained());
        chapters.add(parts(plan, words), goals.parts());
        chapters.add(words.say("部门评分", "Scores of units"), goals.units());
        chapters.add(words.say("个人评分", "Scores of people"), goals.people(), FEW);
        chapters.addWhole(words.say("最大偏差及原因", "The largest deviations and why"), goals.deviations());
        chapters.add(words.say("计划调整", "Adjustments"), course.adjustments());
        chapters.add(words.say("问题及处理时长", "Issues and how long they took"), course.issues(), FEW);
        new ReviewedLessons(reviewed, locale)
                .chapters()
                .forEach(chapter -> chapters.add(
                        chapter.heading(),
                        chapter.items().stream()
                                .map(item -> chapters.shortened(item, FEW))
                                .toList()));
        return new ReviewDocument(title(plan, scope, words), subtitle(plan, status, words), chapters.all());
    }

    private static String title(Plan plan, Scope scope, Words words) {
        String name = plan.period().kind() == Period.Kind.YEAR
                ? words.say("年度回顾", "Year in review")
                : words.say("计划回顾", "Plan in review");
        return scope.party()
                .map(party -> name + words.colon() + words.name(party))
                .orElse(name);
    }

    private static String subtitle(Plan plan, PlanStatus status, Words words) {
        return words.line(
                plan.title().orElse(plan.id().value()),
                words.say(plan.period()),
                words.say("截至", "as of ") + words.day(status.date()),
                plan.period().end().isAfter(status.date())
                        ? words.say("期末之前的数字仅供参考", "figures are provisional before the period's end")
                        : "");
    }

    private static String parts(Plan plan, Words words) {
        return Reviewed.partsOf(plan.period()) == Period.Kind.QUARTER
                ? words.say("各季度", "Quarter by quarter")
                : words.say("各月", "Month by month");
    }
}
