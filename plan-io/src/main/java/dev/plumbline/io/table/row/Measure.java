package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityFindings;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a cell says about an indicator: its name, a target or a measured value, and where it starts from (GOAL-3).
 *
 * @param reading what was read from the cell's text
 */
public record Measure(QuantityReading reading) {

    /** Between clauses; a comma between digits parts thousands. */
    private static final Pattern CLAUSES = Pattern.compile("[，；;。\\n]|(?<!\\d),|,(?!\\d)");

    private static final List<String> MISSING = List.of("未", "没", "剩", "还剩", "还差", "尚", "余", "差", "remaining", "left");
    private static final Set<String> MEASURED = Set.of("target", "actual", "baseline", "alert");
    private static final Set<String> DONE = Set.of("完成", "已完成", "是", "达成", "已达成", "done", "yes");
    private static final Set<String> NOT_DONE = Set.of("未完成", "否", "未达成", "notdone", "no");
    private static final Localized EXPECTED =
            Localized.of("数值加单位，例如 50家、1.2亿元、80%", "a number and a unit, such as 50家, 1.2亿元 or 80%");

    public static Measure read(String text) {
        return new Measure(QuantityText.read(EnglishLimits.turned(text)));
    }

    /**
     * What the first clause of a text that has an amount says: 8家 of 已拜访8家，签约2家, since what comes first is what was done.
     * Empty where a clause holds several amounts, or says what is missing (剩2项, 未完成80%); that is nobody's to choose.
     */
    public static Optional<Measure> leading(String text) {
        for (String clause : CLAUSES.split(text)) {
            Measure measure = read(clause);
            if (measure.value().isPresent()) {
                boolean one = measure.reading.findings().stream()
                        .noneMatch(finding -> finding.code().equals(QuantityFindings.SEVERAL));
                boolean missing =
                        measure.reading.name().filter(Measure::isMissing).isPresent();
                return one && !missing ? Optional.of(measure) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMissing(String name) {
        return MISSING.stream().anyMatch(name::startsWith);
    }

    /** What a cell says; a bare number has the unit of its column. What is ambiguous about it is reported. */
    public static Optional<Measure> read(TableRow row, Role role) {
        CellValue value = row.usable(role);
        String text = value.text().strip();
        if (Nothing.isSaidBy(text)) {
            return Optional.empty();
        }
        Measure measure = read(
                withUnit(text, ownUnit(row, role).or(() -> row.table().units().unit(role))));
        for (Finding finding : measure.reading.findings()) {
            row.remarks().add(finding.toBuilder().location(row.location(role)).build());
        }
        return measure.reading.isNothing() ? Optional.empty() : Optional.of(measure);
    }

    /** The unit that a column of units gives to the row's targets and actual values. */
    private static Optional<String> ownUnit(TableRow row, Role role) {
        Role units = role.subject().equals("goal") ? Role.GOAL_UNIT_OF_MEASURE : Role.TASK_UNIT_OF_MEASURE;
        boolean measured = MEASURED.contains(role.field());
        return measured && row.table().has(units) ? row.text(units).flatMap(UnitWords::unit) : Optional.empty();
    }

    private static String withUnit(String text, Optional<String> unit) {
        return unit.isPresent() && isBare(text) ? text + unit.get() : text;
    }

    private static boolean isBare(String text) {
        String plain = TextForms.halfWidth(text);
        boolean digits = false;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean digit = letter >= '0' && letter <= '9';
            digits |= digit;
            if (!digit && ".,+-≥≤><=~ ".indexOf(letter) < 0) {
                return false;
            }
        }
        return digits;
    }

    /** What a cell says that has to hold a value; words that are none are reported. */
    public static Optional<Measure> valued(TableRow row, Role role) {
        Optional<Measure> measure = read(row, role);
        if (measure.isPresent()
                && measure.get().target().isEmpty()
                && measure.get().measured().isEmpty()) {
            row.report(role, TableFindings.QUANTITY_EXPECTED, EXPECTED);
            return Optional.empty();
        }
        return measure;
    }

    public String text() {
        return reading.text();
    }

    /** Whether nothing stands behind the amount: 获客50家, but not 制定一户一策方案. */
    public boolean endsWithAmount() {
        return reading.rest().isEmpty();
    }

    /** The words before the quantity, with the verb of a change: 市场份额提升 of 市场份额提升5%. */
    public Optional<String> name() {
        String verb = reading.change()
                .map(change -> change.trend().text(Locale.CHINESE))
                .orElse("");
        return reading.name().map(name -> name + verb);
    }

    /** The one amount that is stated: a limit, the size of a change, an actual value. */
    public Optional<Quantity> value() {
        if (reading.meaning() instanceof Meaning.Outcome outcome) {
            return Optional.of(outcome.actual());
        }
        if (reading.meaning() instanceof Meaning.PerPeriod often) {
            return limit(often.bound());
        }
        return reading.change()
                .map(change -> change.by())
                .or(() -> reading.bound().flatMap(Measure::limit));
    }

    private static Optional<Quantity> limit(Bound bound) {
        return bound instanceof Bound.Limit limit ? Optional.of(limit.value()) : Optional.empty();
    }

    /** The value the text holds an actual one against, in 未达标(35%&lt;40%). */
    public Optional<Measure> against() {
        return reading.meaning() instanceof Meaning.Outcome outcome
                ? Optional.of(read(outcome.target().toString()))
                : Optional.empty();
    }

    /** A change without a baseline to apply it to: the rate of change itself is what is measured. */
    public boolean isGrowth() {
        return reading.change().isPresent();
    }

    public Optional<Target> target() {
        if (reading.meaning() instanceof Meaning.Words) {
            return wordTarget();
        }
        return Target.in(reading).or(() -> value().map(Target::of));
    }

    private Optional<Target> wordTarget() {
        if (DONE.contains(key())) {
            return Optional.of(Target.done());
        }
        return GradeScale.STANDARD.grade(text().strip()).map(grade -> Target.grade(grade.name()));
    }

    /** The value measured; of 超额20% what the target says, that much more. */
    public Optional<MeasuredValue> measured(Optional<Target> target) {
        if (reading.meaning() instanceof Meaning.Attained attained
                && target.orElse(null) instanceof Target.Value whole) {
            BigDecimal share = BigDecimal.valueOf(attained.attainment().value().orElseThrow());
            return kept(
                    whole.quantity().amount().multiply(share), whole.quantity().unit());
        }
        return measured();
    }

    public Optional<MeasuredValue> measured() {
        if (reading.meaning() instanceof Meaning.Words) {
            return wordMeasured();
        }
        if (reading.meaning() instanceof Meaning.Attained attained) {
            BigDecimal share = BigDecimal.valueOf(attained.attainment().value().orElseThrow());
            return kept(share.movePointRight(2), Unit.PERCENT);
        }
        return value().map(MeasuredValue::of);
    }

    /** A value, unless it is too large to be one (SAFE-1). */
    private static Optional<MeasuredValue> kept(BigDecimal amount, Unit unit) {
        return Quantity.fits(amount) ? Optional.of(MeasuredValue.of(Quantity.of(amount, unit))) : Optional.empty();
    }

    private Optional<MeasuredValue> wordMeasured() {
        if (DONE.contains(key()) || NOT_DONE.contains(key())) {
            return Optional.of(MeasuredValue.done(DONE.contains(key())));
        }
        return GradeScale.STANDARD.grade(text().strip()).map(grade -> MeasuredValue.grade(grade.name()));
    }

    private String key() {
        return TextForms.matchingKey(text());
    }

    /** Puts direction, target and baseline into an indicator. */
    public void describe(Indicator.Builder indicator) {
        Optional<Target> target = target();
        indicator.direction(direction(target));
        if (target.orElse(null) instanceof Target.GradeName) {
            indicator.scale(GradeScale.STANDARD);
        }
        target.ifPresent(indicator::target);
        reading.baseline().ifPresent(indicator::baseline);
        reading.fullScore().ifPresent(indicator::fullScore);
    }

    private Direction direction(Optional<Target> target) {
        if (target.orElse(null) instanceof Target.Range) {
            return Direction.WITHIN;
        }
        if (target.orElse(null) instanceof Target.Done) {
            return Direction.DONE;
        }
        boolean upper = reading.bound().orElse(null) instanceof Bound.Limit limit
                && limit.comparison().isUpper();
        return upper ? Direction.LOWER : Direction.HIGHER;
    }
}
