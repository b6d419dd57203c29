package dev.plumbline.io.table.row;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityFindings;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.quantity.Trend;
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
    private static final int LONGEST_AMOUNT = 20;
    private static final Set<String> DONE = Set.of("完成", "已完成", "是", "达成", "已达成", "done", "yes");
    private static final Set<String> NOT_DONE = Set.of("未完成", "否", "未达成", "notdone", "no");
    private static final Set<String> CALENDAR = Set.of("年", "月", "日", "号", "点", "届", "期");
    public static final Localized EXPECTED =
            Localized.of("数值加单位，例如 50家、1.2亿元、80%", "a number and a unit, such as 50家, 1.2亿元 or 80%");

    public static Measure read(String text) {
        return new Measure(QuantityText.read(
                EnglishLimits.turned(AmountText.of(ShortHand.spelled(text)).amount())));
    }

    /**
     * What the first clause of a text that has an amount says: 8家 of 已拜访8家，签约2家, since what comes first is what was done.
     * Empty where a clause holds several amounts, or says what is missing (剩2项, 未完成80%); that is nobody's to choose.
     */
    public static Optional<Measure> leading(String text) {
        for (String clause : CLAUSES.split(text)) {
            if (GapText.of(clause).isPresent()) {
                return Optional.empty();
            }
            Measure measure = read(clause);
            boolean other = measure.reading.name().filter(ClauseWords::isOther).isPresent();
            if (measure.value().isPresent() && !other) {
                boolean one = !measure.holdsSeveral();
                boolean missing = measure.reading
                                .name()
                                .filter(Measure::isMissing)
                                .isPresent()
                        || measure.reading.rest().filter(ClauseWords::isLeft).isPresent();
                return one && !missing ? Optional.of(measure) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMissing(String name) {
        return MISSING.stream().anyMatch(name::startsWith);
    }

    /** What a change asks of the value itself, where a column tells what it was before. */
    public Measure from(Quantity baseline) {
        return reading.change()
                .flatMap(change -> change.targetFrom(baseline))
                .map(bound -> read(bound.toString()))
                .orElse(this);
    }

    public String text() {
        return reading.text();
    }

    /** Whether nothing stands behind the amount: 获客50家, but not 制定一户一策方案. */
    public boolean endsWithAmount() {
        return reading.rest().isEmpty();
    }

    /**
     * Whether the amount in a name is what is to be reached: digits with a unit (100家, 1.2亿, 95%), and no date, age or
     * edition (十五年, 2016, 11月10).
     */
    public boolean isAim() {
        Optional<Quantity> value = value();
        if (value.isEmpty() || value.get().signum() < 0 || text().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String unit = value.get().unit().symbol();
        return unit.isEmpty() ? isScaled() || isLimited() : !CALENDAR.contains(unit) || isLimited();
    }

    /** 达到50, 不低于3, 提升5: a bare number that is clearly one to be reached. */
    boolean isLimited() {
        return isGrowth()
                || reading.bound().orElse(null) instanceof Bound.Limit limit
                        && limit.comparison() != Comparison.EXACTLY;
    }

    /** 1.2亿, 500万. */
    private boolean isScaled() {
        String text = text();
        for (int i = 1; i < text.length(); i++) {
            if ("百千万亿萬億".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are other amounts in the text. */
    public boolean holdsSeveral() {
        return reading.findings().stream().anyMatch(finding -> finding.code().equals(QuantityFindings.SEVERAL));
    }

    /** Whether words stand before and behind the amount, in a sentence of several clauses. */
    public boolean isStory() {
        return reading.rest().isPresent()
                && reading.name().isPresent()
                && CLAUSES.matcher(text()).find();
    }

    /** Whether a unit says what the amount is of, or nothing stands behind it: 8家, 完成8, not 由5模块构成. */
    public boolean isAmountOf() {
        return endsWithAmount()
                || value().filter(value -> !value.unit().isNone()).isPresent();
    }

    /** Whether the text is one amount and nothing else: 3, 125人. */
    public boolean isBareAmount() {
        return value().isPresent() && reading.name().isEmpty() && reading.rest().isEmpty();
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

    /** Whether a text is a number without any unit. */
    public static boolean isBare(String text) {
        return RowUnits.isBare(text);
    }

    /** Whether a text is an amount and nothing else: 100万元, but no name such as 营收. */
    public static boolean isAmount(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean likely = first >= '0' && first <= '9' || "¥￥$€£-≥≤<>（(０１２３４５６７８９".indexOf(first) >= 0;
        if (!likely || text.length() > LONGEST_AMOUNT) {
            return false;
        }
        Measure measure = read(text);
        return measure.value().isPresent()
                && measure.name().isEmpty()
                && measure.endsWithAmount()
                && (RowUnits.isBare(text) || !measure.value().get().unit().isNone());
    }

    /** Whether a fall is asked for. */
    public boolean isFall() {
        return reading.change().filter(change -> change.trend() == Trend.FALL).isPresent();
    }

    /** Whether it says no more than. */
    public boolean isUpper() {
        return direction() == Direction.LOWER;
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

    /** The value measured against a fall that is asked for: -6% fell by 6 %, 上升2% by -2 %. */
    public Measure asFall() {
        boolean turned = reading.change()
                .map(change -> change.trend() == Trend.RISE)
                .orElseGet(() -> value().filter(each -> each.signum() < 0).isPresent());
        return turned ? turned() : this;
    }

    /** The same amount with the other sign. */
    public Measure turned() {
        return value().map(each -> read(each.negate().toString())).orElse(this);
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

    /** Which values are good by what it asks for. */
    public Direction direction() {
        return direction(target());
    }

    private Direction direction(Optional<Target> target) {
        if (target.orElse(null) instanceof Target.Range) {
            return Direction.WITHIN;
        }
        if (target.orElse(null) instanceof Target.Done) {
            return Direction.DONE;
        }
        boolean upper = limit().filter(limit -> limit.comparison().isUpper()).isPresent();
        return upper ? Direction.LOWER : Direction.HIGHER;
    }

    /** The limit that is stated, in all of the time or in each period. */
    private Optional<Bound.Limit> limit() {
        Optional<Bound> bound =
                reading.meaning() instanceof Meaning.PerPeriod often ? Optional.of(often.bound()) : reading.bound();
        return bound.filter(Bound.Limit.class::isInstance).map(Bound.Limit.class::cast);
    }

    /** Whether it is an amount by itself, which leaves open whether more or less of it is better. */
    public boolean leavesDirectionOpen() {
        return limit().filter(limit -> limit.comparison() == Comparison.EXACTLY).isPresent();
    }
}
