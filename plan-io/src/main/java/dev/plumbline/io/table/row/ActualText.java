package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What is written around a number so that it is no value reached: a code, a step, a forecast, a rate per month (GOAL-3). */
final class ActualText {

    /** 0x10, 3d5; not 1e5, 120m2. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\dA-Za-z.])\\d+(?![eE]\\d|[kcd]?m[23](?!\\d))[A-Za-z]+\\d");

    private static final Pattern STEP = Pattern.compile("\\d[^\\d]{0,6}(?:→|->|=>|➔|➜|➡|⇒|⟶)[^\\d]{0,6}\\d");
    private static final String REACHED = "达破完成";
    private static final Localized VALUE = Localized.of("一个已实现的数值，例如 12家", "one value that was reached, such as 12家");

    private ActualText() {}

    /** Whether digits and letters are mixed as in no amount. */
    static boolean isCode(String text) {
        return CODE.matcher(TextForms.halfWidth(text)).find();
    }

    /** What makes a text no value reached within a period; empty where it is one. */
    private static Optional<FindingCode> refusal(String text, Measure measure, Period period) {
        if (STEP.matcher(TextForms.halfWidth(text)).find()) {
            return Optional.of(AmountFindings.QUANTITY_STEP);
        }
        if (GapText.of(text).filter(gap -> gap.way() != GapText.Way.BEYOND).isPresent()) {
            return Optional.of(AmountFindings.QUANTITY_GAP);
        }
        if (isForecast(text)) {
            return Optional.of(AmountFindings.QUANTITY_FORECAST);
        }
        boolean other = measure.reading().meaning() instanceof Meaning.PerPeriod often
                && (often.every() != 1 || often.period() != period.kind());
        return other ? Optional.of(AmountFindings.QUANTITY_PER_PERIOD) : Optional.empty();
    }

    /** Reports a cell whose text is no value reached. */
    static boolean isRefused(TableRow row, Role role, String text, Measure measure) {
        Period period = period(row, role);
        Optional<FindingCode> refusal = refusal(text, measure, period);
        refusal.ifPresent(code -> {
            row.report(role, code, VALUE, finding -> finding.putFigure("period", period));
            row.keep(role);
        });
        return refusal.isPresent();
    }

    /** The same of a cell without a role, which is told as a finding about it. */
    static boolean isRefused(String text, Measure measure, Period period, UnaryOperator<Finding> told) {
        Optional<FindingCode> refusal =
                GapText.of(text).map(gap -> AmountFindings.QUANTITY_GAP).or(() -> refusal(text, measure, period));
        refusal.ifPresent(code -> told.apply(Finding.builder(code)
                .value(text)
                .putFigure("value", text)
                .putFigure("period", period)
                .expected(VALUE)
                .build()));
        return refusal.isPresent();
    }

    private static Period period(TableRow row, Role role) {
        boolean goal = role.subject().equals("goal");
        return (goal ? DateCells.named(row, Role.GOAL_PERIOD) : Optional.<Period>empty())
                .orElseGet(() -> row.table().period());
    }

    /** Whether a word of its own says that it is not sure yet: 预计12家, 12家（暂估）, 12家?. */
    private static boolean isForecast(String text) {
        String alone = new AmountText(text, Optional.empty()).withoutAside().amount();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= alone.length(); i++) {
            char letter = i == alone.length() ? ' ' : alone.charAt(i);
            if (letter == '?' || letter == '？') {
                return true;
            }
            if (Character.isLetter(letter)) {
                word.append(letter);
            } else if (isUnsure(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnsure(StringBuilder word) {
        boolean unsure = word.length() > 0
                && Vocabulary.standard()
                        .value("notReached", HeaderKey.of(word.toString()))
                        .isPresent();
        word.setLength(0);
        return unsure;
    }

    /** ≥12家 and 12家以上 only say from where on it lies; 达到12家 says where. */
    static boolean isLimit(Measure measure) {
        boolean limit = measure.reading().bound().orElse(null) instanceof Bound.Limit bound
                && bound.comparison() != Comparison.EXACTLY
                && bound.value().signum() != 0;
        return limit && measure.text().chars().noneMatch(letter -> REACHED.indexOf(letter) >= 0);
    }
}
