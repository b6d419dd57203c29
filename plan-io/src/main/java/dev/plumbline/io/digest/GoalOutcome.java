package dev.plumbline.io.digest;

import dev.plumbline.evaluation.IndicatorEvaluation;
import dev.plumbline.goal.Direction;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Locale;

/** What a goal came to in a period, as of a day; each goal is in one of these. */
enum GoalOutcome implements Localized {
    MET("达成", "met"),
    MISSED("未达成", "missed"),
    AHEAD("尚未到期", "not yet due"),
    UNMEASURED("未计量", "not measured"),
    UNTOLD("无法判断", "that cannot be judged");

    private final String chinese;
    private final String english;

    GoalOutcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static GoalOutcome of(IndicatorEvaluation goal, Period period, LocalDate day) {
        if (!goal.isMeasured()) {
            return UNMEASURED;
        }
        boolean isAhead = goal.isAhead(period, day);
        if (goal.isMet().isEmpty()) {
            return isAhead ? AHEAD : UNTOLD;
        }
        boolean isMet = goal.isMet().get();
        return isAhead && !(isMet && isForGood(goal)) ? AHEAD : isMet ? MET : MISSED;
    }

    /** What is not to go beyond a limit can do so until its last day. */
    private static boolean isForGood(IndicatorEvaluation goal) {
        Direction direction = goal.goal().indicator().direction();
        return direction != Direction.LOWER && direction != Direction.WITHIN;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
