package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.table.region.ColumnTime;
import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.CauseCells;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.DifferenceCells;
import dev.plumbline.io.table.row.GapText;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row that looks back on a goal: the period it is about, the value measured, and why (S1 T4, S3 template 4).
 *
 * @param period the row's own, else the table's
 * @param actual what was measured
 * @param gap how far from the target it is, where the cell says no more than that
 * @param measured the part of the period in which it was, where the column names one
 * @param share what a column of the table's own period asks for
 * @param plan the plan of the table
 * @param book the book
 */
record GoalReview(
        Period period,
        Optional<Measure> actual,
        Optional<GapText> gap,
        Optional<GoalTimes.Part> measured,
        Optional<Quantity> share,
        PlanDraft plan,
        BookDraft book) {

    static GoalReview read(TableRow row, PlanDraft plan, GoalTimes times, GoalPeriods periods, BookDraft book) {
        Period period = period(row, book)
                .or(() -> times.target()
                        .filter(part -> times.actual()
                                .filter(same -> same.days().equals(part.days()))
                                .isPresent())
                        .flatMap(GoalTimes.Part::period))
                .orElse(plan.period());
        Optional<Measure> whole = periods.whole(Role.GOAL_ACTUAL)
                .filter(any -> GoalTimes.isOwn(row.table(), Role.GOAL_ACTUAL, book.words()));
        Optional<GapText> gap = whole.isPresent()
                ? Optional.empty()
                : row.peek(Role.GOAL_ACTUAL).flatMap(GapText::of);
        Optional<Measure> actual =
                whole.isPresent() || gap.isPresent() ? whole : MeasureCells.valued(row, Role.GOAL_ACTUAL);
        Optional<Quantity> share = periods.whole(Role.GOAL_TARGET).flatMap(Measure::value);
        return new GoalReview(period, actual, gap, times.actual(), share, plan, book);
    }

    /** The row's own period; 考核周期 月度 says how often instead, which stays with the row. */
    private static Optional<Period> period(TableRow row, BookDraft book) {
        boolean often = row.text(Role.GOAL_PERIOD)
                .flatMap(text -> book.wordCells().constant(text, "frequency", Frequency.values()))
                .isPresent();
        if (often) {
            row.release(Role.GOAL_PERIOD);
            return Optional.empty();
        }
        return DateCells.read(row, Role.GOAL_PERIOD).flatMap(WrittenDate::period);
    }

    /** The target that an actual value itself tells: 未达标(35%&lt;40%). */
    Optional<Measure> told() {
        return actual.flatMap(Measure::against);
    }

    /** Reports a goal that is none of those in a plan around this one. */
    void tellUnknown(TableRow row, Role role, List<Goal> found) {
        boolean planned =
                book.chain(plan).stream().skip(1).anyMatch(each -> !each.goals().isEmpty());
        if (!planned && found.isEmpty()) {
            return;
        }
        FindingCode code = found.isEmpty() ? GoalFindings.GOAL_UNKNOWN : GoalFindings.GOAL_AMBIGUOUS;
        row.tell(
                role,
                code,
                finding -> finding.putFigure(
                        "goals", found.stream().map(Goal::name).toList()));
    }

    /** A known goal; a target in the row is its share for the period, or must agree with the whole. */
    Goal known(TableRow row, Role nameRole, Goal known) {
        Goal goal = described(row, nameRole, known);
        PlanDraft home = home(goal);
        Optional<Quantity> target = target(row, goal, home);
        if (target.isEmpty()) {
            return goal;
        }
        boolean part = home.period().range().days() > period.range().days();
        if (!part) {
            compareWhole(row, goal, target.get());
            return goal;
        }
        return phase(row, goal, target.get(), home);
    }

    /** What the row asks for in its period; 年度目标 in a table of June must agree with the goal of the year. */
    private Optional<Quantity> target(TableRow row, Goal goal, PlanDraft home) {
        boolean ofYear = plan.period().kind() != Period.Kind.YEAR
                && GoalTimes.time(row.table(), Role.GOAL_TARGET, book.words())
                        .filter(ColumnTime.YEAR::equals)
                        .isPresent();
        if (ofYear) {
            if (home.period().kind() == Period.Kind.YEAR) {
                MeasureCells.valued(row, Role.GOAL_TARGET)
                        .flatMap(Measure::value)
                        .ifPresent(value -> compareWhole(row, goal, value));
            }
            return home == plan ? Optional.empty() : share;
        }
        Optional<Quantity> own = MeasureCells.valued(row, Role.GOAL_TARGET).flatMap(Measure::value);
        return own.isPresent() || home == plan ? own : share;
    }

    /** What the row says of a goal of its own plan; of one of a wider plan what is said of a part of its time is kept beside. */
    private Goal described(TableRow row, Role nameRole, Goal known) {
        row.text(Role.GOAL_INDICATOR)
                .filter(text -> !home(known).isCalled(known, text))
                .ifPresent(text -> row.release(Role.GOAL_INDICATOR));
        if (home(known) == plan) {
            Optional<Quantity> baseline = GoalRows.amount(row, Role.GOAL_BASELINE);
            return GoalRows.described(row, nameRole, known.name(), baseline, plan, book)
                    .fill(known);
        }
        book.parties().first(row, Role.GOAL_OWNER);
        Seconds seconds = new Seconds(row, known.name());
        row.text(Role.GOAL_DIMENSION)
                .filter(text -> !known.dimension().equals(Optional.of(text)))
                .ifPresent(text -> row.release(Role.GOAL_DIMENSION));
        book.wordCells()
                .read(row, Role.GOAL_LEVEL, "level", GoalLevel.values())
                .filter(level -> level != known.level())
                .ifPresent(level -> seconds.leave(Role.GOAL_LEVEL, known.level().toString()));
        return known;
    }

    PlanDraft home(Goal goal) {
        return book.chain(plan).stream()
                .filter(draft -> draft.goal(goal.id()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void compareWhole(TableRow row, Goal goal, Quantity here) {
        row.compared(Role.GOAL_TARGET);
        goal.indicator()
                .targetAmount()
                .filter(known -> !known.equals(here))
                .ifPresent(known -> second(row, goal, known));
    }

    /** 下降5% of what is to grow is less than nothing. */
    private static Measure risen(Measure measure, Goal goal) {
        boolean rate = goal.indicator().direction() == Direction.HIGHER
                && goal.indicator()
                        .targetAmount()
                        .filter(amount -> amount.unit().isRate())
                        .isPresent();
        boolean turned = rate
                && measure.isFall()
                && measure.value().filter(amount -> amount.unit().isRate()).isPresent()
                && !SignedChange.isFall(goal.name())
                && !SignedChange.isFall(goal.indicator().name().orElse(""));
        return turned ? measure.turned() : measure;
    }

    /** Adds the period's share to the goal's indicator, unless it already has one for that period. */
    private Goal phase(TableRow row, Goal goal, Quantity value, PlanDraft home) {
        Optional<TargetPhase> known = GoalPeriods.phase(goal, period);
        if (known.isPresent()) {
            if (!known.get().value().equals(value)) {
                second(row, goal, known.get().value());
            }
            return goal;
        }
        return GoalPeriods.withPhase(goal, period, Measure.read(value.toString()), value, home);
    }

    static void second(TableRow row, Goal goal, Quantity first) {
        row.report(
                Role.GOAL_TARGET,
                GoalFindings.SECOND_TARGET,
                Localized.of(first.toString(), first.toString()),
                builder -> builder.putFigure("goal", goal.name()).putFigure("first", first.toString()));
    }

    /** Records what was measured and why. */
    void record(TableRow row, Goal goal, Role nameRole) {
        boolean fall = goal.indicator().baseline().isEmpty()
                && row.peek(Role.GOAL_TARGET)
                        .filter(text -> Measure.read(text).isFall())
                        .isPresent();
        Optional<Measure> told = told(row, goal);
        told.map(measure -> fall ? measure.asFall() : risen(measure, goal))
                .flatMap(measure -> measure.measured(goal.indicator().target()))
                .ifPresent(value -> book.record(Measurement.builder()
                        .indicator(goal.indicator().id())
                        .when(Moment.of(measured.map(part -> part.days().end()).orElseGet(() -> day(row, period))))
                        .covers(measured.isPresent() ? measured.get().period() : Optional.of(period))
                        .value(value)
                        .build()));
        DeviationAnalysis.Builder analysis = DeviationAnalysis.builder()
                .indicator(goal.indicator().id())
                .period(period)
                .addAllCauses(CauseCells.read(row, Role.GOAL_CAUSES))
                .addAllCauses(CauseCells.byKind(row, Role.GOAL_CAUSES_OBJECTIVE, Role.GOAL_CAUSES_SUBJECTIVE))
                .measures(row.text(Role.GOAL_MEASURES).stream().toList())
                .experience(row.text(Role.GOAL_EXPERIENCE))
                .improvement(row.text(Role.GOAL_IMPROVEMENT))
                .nextAdjustment(row.text(Role.GOAL_NEXT))
                .statedAttainment(PercentCells.stated(row, Role.GOAL_ATTAINMENT))
                .statedDeviation(DifferenceCells.stated(
                        row,
                        Role.GOAL_DEVIATION,
                        Role.GOAL_ACTUAL,
                        Role.GOAL_TARGET,
                        actual.or(() -> told).flatMap(Measure::value),
                        goal.indicator().targetAmount()));
        DeviationAnalysis made = analysis.build();
        if (!made.equals(DeviationAnalysis.builder()
                .indicator(made.indicator())
                .period(period)
                .build())) {
            book.record(made);
            String path = "analysis/" + made.indicator() + "/" + made.period();
            row.table().notes().origin(path, row.number(), nameRole);
            row.table().notes().origin(path + "#attainment", row.number(), Role.GOAL_ATTAINMENT);
            row.table().notes().origin(path + "#deviation", row.number(), Role.GOAL_DEVIATION);
        }
        row.subject("goal", goal.id());
        keep(row, goal);
    }

    /** The value measured; a number in a story (仅用8周就完成了) that is one of several or of another unit than the target is none. */
    private Optional<Measure> told(TableRow row, Goal goal) {
        Optional<Quantity> target = goal.indicator().targetAmount();
        if (gap.isPresent()) {
            return byGap(row, goal, gap.get());
        }
        if (isRate(row, target)) {
            row.tell(
                    Role.GOAL_ACTUAL,
                    AmountFindings.RATE_FOR_VALUE,
                    finding -> finding.putFigure("target", target.orElseThrow().toString()));
            row.keep(Role.GOAL_ACTUAL);
            return Optional.empty();
        }
        boolean story = actual.filter(Measure::isStory).isPresent();
        boolean fits = target.isEmpty()
                || actual.flatMap(Measure::value)
                        .filter(value -> value.unit().equals(target.get().unit()))
                        .isPresent();
        boolean several = actual.filter(Measure::holdsSeveral).isPresent();
        if (!story || fits && !several) {
            return actual;
        }
        row.report(Role.GOAL_ACTUAL, AmountFindings.QUANTITY_EXPECTED, Measure.EXPECTED);
        row.keep(Role.GOAL_ACTUAL);
        return Optional.empty();
    }

    /** 差50万元 of 1000万元 is 950万元; where no target of the same unit and time is known it is no value. */
    private Optional<Measure> byGap(TableRow row, Goal goal, GapText said) {
        Optional<Quantity> by = MeasureCells.peek(row, Role.GOAL_ACTUAL, said.amount());
        Optional<Quantity> target = row.peek(Role.GOAL_TARGET)
                .flatMap(text -> MeasureCells.peek(row, Role.GOAL_TARGET, text))
                .filter(asked -> !asked.unit().isNone()
                        || goal.indicator().targetAmount().isEmpty())
                .or(() -> home(goal).period().equals(period) ? goal.indicator().targetAmount() : Optional.empty());
        boolean known = by.isPresent()
                && target.isPresent()
                && (by.get().unit().equals(target.get().unit())
                        || by.get().unit().isPoint() && target.get().unit().isPercent());
        boolean limit = said.way() == GapText.Way.BEYOND
                && (!known || by.get().amount().compareTo(target.get().amount()) >= 0);
        if (!known || limit) {
            return MeasureCells.valued(row, Role.GOAL_ACTUAL);
        }
        Quantity asked = target.get();
        BigDecimal amount = said.way().isLess()
                ? asked.amount().subtract(by.get().amount())
                : asked.amount().add(by.get().amount());
        if (!Quantity.fits(amount)) {
            return MeasureCells.valued(row, Role.GOAL_ACTUAL);
        }
        Quantity read = Quantity.of(amount, asked.unit());
        row.cell(Role.GOAL_ACTUAL);
        row.tell(
                Role.GOAL_ACTUAL,
                AmountFindings.VALUE_BY_GAP,
                finding -> finding.putFigure("target", asked.toString()).putFigure("read", read.toString()));
        return Optional.of(Measure.read(read.toString()));
    }

    /** 80% under Progress of a target in 家 says how far it is, not what was reached. */
    private boolean isRate(TableRow row, Optional<Quantity> target) {
        boolean percent = actual.flatMap(Measure::value)
                .filter(value -> value.unit().isPercent())
                .isPresent();
        return percent
                && target.filter(asked -> !asked.unit().isPercent()).isPresent()
                && book
                        .words()
                        .vocabulary()
                        .header(book.words().keys().of(row.table().names().ownHeaderText(Role.GOAL_ACTUAL)))
                        .stream()
                        .anyMatch(word -> word.role() == Role.TASK_PERCENT);
    }

    private void keep(TableRow row, Goal goal) {
        PlanDraft home = home(goal);
        Goal known = home.goal(goal.id()).orElse(goal);
        Map<String, String> kept = home.kept(known.id(), known.attributes(), row.attributes());
        if (!kept.equals(known.attributes())) {
            home.put(known.toBuilder().attributes(kept).build());
        }
    }

    /** The day on which the value holds: the table's own, where it lies within the period, else the period's end. */
    static LocalDate day(TableRow row, Period period) {
        LocalDate asOf = row.table().asOf();
        return period.contains(asOf) ? asOf : period.end();
    }
}
