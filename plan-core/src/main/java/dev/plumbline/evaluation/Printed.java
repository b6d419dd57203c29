package dev.plumbline.evaluation;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the tables of reports print what they hold, in one language. */
record Printed(Locale locale) {

    /** Anything nearer to 0 would print as 0 %. */
    private static final double NEARLY_NOTHING = 0.005;

    private static final double HUNDRED = 100;
    private static final double TEN = 10;
    private static final int MOST_DECIMALS = 6;

    String of(String chinese, String english) {
        return new Wording(locale).say(chinese, english);
    }

    /** {@code 月度运营总结表（2024年6月）}. */
    String title(String chinese, String english, EvaluationReport report) {
        String period = report.period().text(locale);
        return of(chinese + "（" + period + "）", english + " (" + period + ")");
    }

    /** Headers, in Chinese and in English by turns. */
    List<String> columns(String... words) {
        return Arrays.stream(words)
                .map(word -> word.split("\\|"))
                .map(both -> of(both[0], both[1]))
                .toList();
    }

    /** {@code 96.9%}; nothing where there is no rate. */
    String rate(Ratio rate) {
        return rate.isDefined() ? rate.printed() : "";
    }

    /** {@code 97%}; nothing where there is no rate. */
    String rate(Ratio rate, int decimals) {
        return rate.isDefined() ? rate.percent(decimals, RoundingMode.HALF_UP).replace(" ", "") : "";
    }

    /**
     * {@code 97%}; with a decimal where that would say all of what was missed, {@code 99.6%}, and with as many as it takes where
     * it would say nothing of something, {@code 0.04%}.
     */
    String wholeRate(Ratio rate) {
        if (!rate.isDefined()) {
            return "";
        }
        String whole = rate(rate, 0);
        if (whole.equals("100%") && !rate.isAtLeast(1)) {
            return rate.percent(1, RoundingMode.DOWN).replace(" ", "");
        }
        return isNearNothing(rate) ? rate(rate, decimals(rate.value().orElseThrow())) : whole;
    }

    /** So many that a share shows as per cents, and at most six. */
    private static int decimals(double share) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS && Math.abs(share) * HUNDRED * Math.pow(TEN, decimals) < 1) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isNearNothing(Ratio rate) {
        double value = rate.value().orElse(0);
        return value != 0 && Math.abs(value) < NEARLY_NOTHING;
    }

    /** {@code 新增客户100家}: what is measured, and what was to be reached. */
    String goal(IndicatorEvaluation each) {
        String target = target(each.target());
        Goal goal = each.goal();
        return goal.name().endsWith(target) ? goal.name() : goal.name() + of("", " ") + target;
    }

    String target(Optional<Target> target) {
        return target.map(each -> each.printed(locale)).orElse("");
    }

    String value(Optional<MeasuredValue> value) {
        return value.map(each -> each.printed(locale)).orElse("");
    }

    /** {@code 客观：暴雨；主观：筛选过严}; causes of which nobody says whose they are stand alone. */
    String causes(List<Cause> causes) {
        return Arrays.stream(CauseKind.values())
                .map(kind -> causes(kind, causes))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(of("；", "; ")));
    }

    private String causes(CauseKind kind, List<Cause> causes) {
        String texts = texts(causes.stream()
                .filter(cause -> cause.kind() == kind && !cause.text().isBlank())
                .map(Cause::text)
                .toList());
        return texts.isEmpty() || kind == CauseKind.NOT_STATED ? texts : kind.text(locale) + of("：", ": ") + texts;
    }

    String texts(Collection<String> texts) {
        return String.join(of("；", "; "), texts);
    }

    String text(Optional<String> text) {
        return text.orElse("");
    }

    String parties(List<PartyId> parties) {
        return parties.stream().map(PartyId::label).collect(Collectors.joining(of("、", ", ")));
    }

    String date(Optional<LocalDate> date) {
        return date.map(new Wording(locale)::day).orElse("");
    }
}
