package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.goal.rollup.ContributionRole;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.ScoreGrade;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a person or a unit did by its goals (绩效评分, EVA-4): the mean of their attainments by weight, each capped before it
 * is weighed, and the grade that the policy has for it.
 *
 * <p>The goals are those that {@link dev.plumbline.status.StatusParts#of(PartyId)} has for the party; one below another of them
 * counts in that one only. Figures are those of GOAL-5 to GOAL-7; weights are taken as stated, a goal without one weighs as
 * much as an average one. The score stays between the smallest and the largest attainment counted, the order of the goals
 * makes no difference, nor does a goal that is split with its weight where all weights are stated. Immutable and
 * thread-safe.
 *
 * @param party whose score it is
 * @param items the goals, in the order of the plans; those that do not count are among them
 * @param score the score as a ratio, 1 for 100 %; undefined where no goal counts
 * @param grade what it is called; empty of an undefined one
 * @param reasons why it is not another one: what costs most first, then what goes beyond the cap, then what is left out or
 *     rests on more than measurements
 */
public record Scorecard(
        PartyId party, List<ScoreItem> items, Ratio score, Optional<ScoreGrade> grade, List<ScoreReason> reasons) {

    public Scorecard {
        Given.all(party, "party", score, "score");
        Given.each(items, "items");
        Given.all(grade, "grade", reasons, "reasons");
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
    }

    /** The score of a party by its goals in all plans of a status; without goals an undefined one. */
    public static Scorecard of(PlanStatus status, PartyId party) {
        Given.all(status, "status", party, "party");
        return made(status, party, status.parts().of(party).goals());
    }

    /** The score of a party by its goals in one plan; undefined where the status has no such plan. */
    public static Scorecard of(PlanStatus status, PartyId party, PlanId plan) {
        Given.all(status, "status", party, "party");
        Given.one(plan, "plan");
        return made(
                status,
                party,
                status.parts().of(party).goals().stream()
                        .filter(goal -> goal.plan().equals(plan))
                        .toList());
    }

    static Scorecard made(PlanStatus status, PartyId party, List<GoalStatus> goals) {
        List<ScoreItem> items = new ScoreReckoning(status.policy().scores()).items(TopGoals.of(status, goals));
        Ratio score = ScoreReckoning.score(items);
        return new Scorecard(
                party, items, score, status.policy().scores().grade(score), new ScoreReasons(status).of(items));
    }

    /** The goals that were measured and count for nothing, because their attainment cannot be computed (GOAL-5). */
    public List<ScoreItem> undefined() {
        return items.stream()
                .filter(item -> item.role() == ContributionRole.UNDEFINED)
                .toList();
    }

    /** What those are, in one line of Chinese or English, such as 利润不计入：达成率无法计算; empty where there are none. */
    public Optional<String> leftOut(Locale locale) {
        Given.one(locale, "locale");
        return new ScoreText(locale).leftOut(this);
    }

    /** The card as lines of text, in Chinese or English: score and grade, each goal, the reasons. */
    public String text(Locale locale) {
        Given.one(locale, "locale");
        return new ScoreText(locale).card(this);
    }
}
