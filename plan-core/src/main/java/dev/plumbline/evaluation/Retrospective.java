package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan looked back on (复盘, of an annual plan 年度计划复盘报告, EVA-3): what its goals came to, what was good and bad about it,
 * what was learned, which standards and rules that became, and what is to become better. Derived from a status, never stored.
 * What was learned from the plans broken down from it belongs to it, too. Immutable and thread-safe.
 *
 * @param plan the plan as it counts in the status
 * @param day the day asked for
 * @param goals where its goals stand; those given up are left out
 * @param evaluations the evaluation reports filed for it, such as {@code evaluation/2024-annual}
 * @param knowledge all that was learned from it, the newest first
 * @param practices the standards and rules made of that, the newest first, valid or not
 * @param explained the goals of which some lesson or analysis gives causes
 */
public record Retrospective(
        Plan plan,
        LocalDate day,
        List<GoalStatus> goals,
        List<Reference> evaluations,
        List<KnowledgeEntry> knowledge,
        List<KnowledgeEntry> practices,
        Set<GoalId> explained) {

    public Retrospective {
        Given.all(plan, "plan", day, "day");
        Given.each(goals, "goals");
        Given.each(evaluations, "evaluations");
        Given.each(knowledge, "knowledge");
        Given.each(practices, "practices");
        Given.each(explained, "explained");
        goals = List.copyOf(goals);
        evaluations = List.copyOf(evaluations);
        knowledge = List.copyOf(knowledge);
        practices = List.copyOf(practices);
        explained = Set.copyOf(explained);
    }

    /**
     * A plan looked back on as of the moment of a status.
     *
     * @throws NoSuchElementException if the status has no such plan
     */
    public static Retrospective of(PlanStatus status, PlanId plan) {
        Given.all(status, "status", plan, "plan");
        return new RetrospectiveSearch(status, plan).found();
    }

    /** 亮点. */
    public List<KnowledgeEntry> highlights() {
        return learned(KnowledgeKind.HIGHLIGHT);
    }

    /** 不足. */
    public List<KnowledgeEntry> shortcomings() {
        return learned(KnowledgeKind.SHORTCOMING);
    }

    /** 经验教训. */
    public List<KnowledgeEntry> lessons() {
        return learned(KnowledgeKind.LESSON);
    }

    /** What is to become better in the next period (下一周期改进). */
    public List<KnowledgeEntry> improvements() {
        return learned(KnowledgeKind.IMPROVEMENT);
    }

    private List<KnowledgeEntry> learned(KnowledgeKind kind) {
        return knowledge.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The highlights, shortcomings and lessons of which no standard or rule was made. */
    public List<KnowledgeEntry> unadopted() {
        Set<Reference> adopted = practices.stream()
                .flatMap(practice -> practice.madeFrom().stream())
                .collect(Collectors.toSet());
        return Stream.of(highlights(), shortcomings(), lessons())
                .flatMap(List::stream)
                .filter(entry -> !adopted.contains(entry.source()))
                .toList();
    }

    /** The goals of which nothing is measured. */
    public List<GoalStatus> unmeasured() {
        return goals.stream().filter(goal -> !goal.isMeasured()).toList();
    }

    /**
     * The goals that were not met by their deadline or by the end of the plan's period (未达成项), of those that are due; also
     * those of which that is all that can be told.
     */
    public List<GoalStatus> unmet() {
        return goals.stream()
                .filter(goal -> goal.isMet().filter(met -> !met).isPresent())
                .filter(goal -> !Due.of(goal.goal(), plan.period()).isAfter(day))
                .toList();
    }

    /** The goals measured themselves that were not met, and nobody says why; those rolled up follow from the ones below. */
    public List<GoalStatus> unexplained() {
        return unmet().stream()
                .filter(goal -> !goal.rolledUp() && !explained.contains(goal.id()))
                .toList();
    }

    /** What a whole retrospective has and this one lacks, in order; empty of a whole one. */
    public List<RetrospectivePart> missing() {
        return Arrays.stream(RetrospectivePart.values())
                .filter(part -> part.isMissing(this))
                .toList();
    }

    /**
     * What the plan of the next period rests on because of this one (编制依据, PLAN-3): the evaluation, lessons, the standards and
     * rules made of them, and what is to become better; in Chinese or English.
     */
    public List<String> basis(Locale locale) {
        Given.one(locale, "locale");
        return new RetrospectiveText(this, locale).basis();
    }

    /**
     * The draft of the next cycle's plan with all of that behind what it rests on (GOAL-13); see {@link Plan#next}.
     *
     * @param id the draft's id, another than the plan's
     * @param next a period of the same kind
     * @throws IllegalArgumentException if the period is of another kind or the id that of the plan
     */
    public Plan next(PlanId id, Period next, Locale locale) {
        return plan.next(id, next, basis(locale));
    }

    /** It as a report, in Chinese or English (年度计划复盘报告). */
    public ReviewDocument document(Locale locale) {
        Given.one(locale, "locale");
        return new RetrospectiveText(this, locale).document();
    }
}
