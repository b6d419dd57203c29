package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.Locale;
import java.util.Map;

/**
 * Why a score is not another one (EVA-4), as a sentence in both languages. Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param item the goal it is about
 * @param points how much the score would be higher without it, as a ratio; 0 where nobody can say
 * @param words why the attainment was set by hand; empty of all other reasons
 */
public record ScoreReason(Kind kind, ScoreItem item, Ratio points, String words) implements Localized {

    public ScoreReason {
        Given.all(kind, "kind", item, "item");
        Given.all(points, "points", words, "words");
    }

    /** What a reason is about, in the order in which reasons are told. */
    public enum Kind {
        /** The goal was not met. */
        SHORTFALL(
                "“{goal}”达成{attainment}，少得{points}个百分点",
                "\"{goal}\" attained {attainment}, which takes {points} points"),
        /** Nothing is measured, which counts as 0. */
        UNMEASURED_AS_ZERO(
                "“{goal}”尚未计量，按零计，少得{points}个百分点",
                "nothing of \"{goal}\" is measured; counted as 0, which takes {points} points"),
        /** It was attained beyond what counts. */
        CAPPED(
                "“{goal}”达成{attainment}，只计到{counted}，超出部分{points}个百分点不计",
                "\"{goal}\" attained {attainment} and counts up to {counted}; {points} points beyond it do not count"),
        /** Nothing is measured, so it is left out. */
        UNMEASURED("“{goal}”尚未计量，不计入", "nothing of \"{goal}\" is measured; left out"),
        /** It has no attainment that could count. */
        UNDEFINED("“{goal}”的达成率无法计算，不计入", "the attainment of \"{goal}\" cannot be computed; left out"),
        /** Its weight is 0. */
        WITHOUT_WEIGHT("“{goal}”权重为 0，不计入", "the weight of \"{goal}\" is 0; left out"),
        /** Its attainment was set by hand. */
        OVERRIDDEN("“{goal}”的达成率{attainment}为人工调整：{words}", "the {attainment} of \"{goal}\" were set by hand: {words}"),
        /** No weight is stated. */
        AVERAGE_WEIGHT(
                "“{goal}”未规定权重，按平均权重 {weight} 计", "no weight of \"{goal}\" is stated; the average {weight} is taken"),
        /** It was given up. */
        CANCELLED("“{goal}”已取消，不计入", "\"{goal}\" was given up; left out");

        private final MessagePattern pattern;

        Kind(String chinese, String english) {
            this.pattern = new MessagePattern(chinese, english);
        }
    }

    @Override
    public String text(Locale locale) {
        return kind.pattern.format(
                locale,
                Map.of(
                        "goal", item.goal().goal().name(),
                        "attainment", item.attainment(),
                        "counted", item.counted(),
                        "weight", ScoreText.number(item.weight()),
                        "points", points.toString().replace(" %", ""),
                        "words", words));
    }
}
