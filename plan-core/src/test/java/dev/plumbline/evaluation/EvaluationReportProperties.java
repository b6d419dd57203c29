package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.Evaluated.YEAR;
import static dev.plumbline.evaluation.Evaluated.goal;
import static dev.plumbline.evaluation.Evaluated.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** EVA-1: the months of a quarter reconcile with the quarter, the quarters with the year; a report is drawn the same again. */
class EvaluationReportProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Instant LAST_KNOWN = Instant.parse("2025-01-31T00:00:00Z");
    private static final Unit CUSTOMERS = Unit.of("家");
    private static final int DAYS = 366;

    /** A measurement of some day: how much, of how many. */
    record Measured(int day, int amount, int base) {

        LocalDate date() {
            return FIRST.plusDays(day);
        }

        Measurement of(Unit unit) {
            return Measurement.builder()
                    .indicator(IndicatorId.of("g"))
                    .when(Moment.of(date()))
                    .value(MeasuredValue.of(Quantity.of(amount, unit)))
                    .base(BigDecimal.valueOf(base))
                    .build();
        }
    }

    @Provide
    Arbitrary<List<Measured>> measurements() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 50))
                .as(Measured::new)
                .list()
                .ofMaxSize(40);
    }

    /** The amounts of the phases, quarter by quarter, month by month, or none at all. */
    @Provide
    Arbitrary<List<Integer>> phases() {
        return Arbitraries.of(0, 4, 12)
                .flatMap(size -> Arbitraries.integers().between(0, 50).list().ofSize(size));
    }

    private static List<TargetPhase> phases(List<Integer> amounts, boolean cumulative) {
        Period.Kind kind = amounts.size() == 12 ? Period.Kind.MONTH : Period.Kind.QUARTER;
        List<TargetPhase> phases = new ArrayList<>();
        long sum = 0;
        for (Period period :
                amounts.isEmpty() ? List.<Period>of() : Period.year(2024).split(kind)) {
            sum = (cumulative ? sum : 0) + amounts.get(phases.size());
            phases.add(TargetPhase.of(period, Quantity.of(sum, CUSTOMERS)));
        }
        return phases;
    }

    private static Indicator indicator(Accumulation accumulation) {
        return Indicator.atLeast(Quantity.of(100, CUSTOMERS)).toBuilder()
                .accumulation(accumulation)
                .build();
    }

    private static PlanStatus status(Indicator indicator, List<Measured> measured) {
        PlanBook book = PlanBook.of(plan(YEAR, Period.year(2024))
                .addGoal(goal("g", "新客户", indicator))
                .build());
        for (Measured each : measured) {
            book = recorded(book, each.of(CUSTOMERS));
        }
        return status(book);
    }

    private static PlanBook recorded(PlanBook book, Fact fact) {
        return book.record(
                fact,
                Stamp.of(
                        "li",
                        fact.when()
                                .date(book.zone())
                                .atTime(12, 0)
                                .atZone(book.zone())
                                .toInstant()));
    }

    private static PlanStatus status(PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 12, 31)).knownAt(LAST_KNOWN));
    }

    private static IndicatorEvaluation evaluated(PlanStatus status, Period period) {
        return EvaluationReport.of(status, YEAR, period).indicators().get(0);
    }

    /** Every longer period with the shorter ones it consists of. */
    private static void forEachDivision(BiConsumer<Period, List<Period>> check) {
        Period year = Period.year(2024);
        for (Period.Kind kind : List.of(Period.Kind.HALF_YEAR, Period.Kind.QUARTER, Period.Kind.MONTH)) {
            check.accept(year, year.split(kind));
        }
        year.split(Period.Kind.QUARTER).forEach(quarter -> check.accept(quarter, quarter.split(Period.Kind.MONTH)));
    }

    private static BigDecimal actual(IndicatorEvaluation each) {
        return each.actual()
                .flatMap(MeasuredValue::amount)
                .map(Quantity::amount)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal target(IndicatorEvaluation each) {
        return ((Target.Value) each.target().orElseThrow()).quantity().amount();
    }

    @Property(tries = 40)
    @Label("GOAL-8: of a flow the months' values and targets add up to the quarter's, the quarters' to the year's")
    void flowsAddUp(
            @ForAll("measurements") List<Measured> measured,
            @ForAll("phases") List<Integer> phases,
            @ForAll boolean cumulative) {
        Indicator indicator = indicator(Accumulation.FLOW).toBuilder()
                .target(Target.of(Quantity.of(
                        phases.isEmpty()
                                ? 100
                                : phases.stream().mapToInt(Integer::intValue).sum(),
                        CUSTOMERS)))
                .phases(phases(phases, cumulative))
                .phasing(cumulative ? Phasing.CUMULATIVE : Phasing.PER_PERIOD)
                .build();
        PlanStatus status = status(indicator, measured);

        forEachDivision((whole, parts) -> {
            List<IndicatorEvaluation> each =
                    parts.stream().map(part -> evaluated(status, part)).toList();
            IndicatorEvaluation all = evaluated(status, whole);
            assertThat(each.stream().map(EvaluationReportProperties::actual).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(actual(all));
            assertThat(each.stream()
                            .map(EvaluationReportProperties::target)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .doubleValue())
                    .isCloseTo(target(all).doubleValue(), within(1e-9));
        });
    }

    @Property(tries = 25)
    @Label("GOAL-8: of a stock the last month that was measured tells")
    void stocksTakeTheLast(@ForAll("measurements") List<Measured> measured) {
        PlanStatus status = status(indicator(Accumulation.STOCK), measured);

        forEachDivision((whole, parts) -> {
            Optional<MeasuredValue> last = parts.stream()
                    .flatMap(part -> evaluated(status, part).actual().stream())
                    .reduce((earlier, later) -> later);
            assertThat(evaluated(status, whole).actual()).isEqualTo(last);
        });
    }

    @Property(tries = 25)
    @Label("GOAL-8: a rate of a quarter is that of its months, weighed by what they were taken of")
    void ratesAreWeighed(@ForAll("measurements") List<Measured> measured) {
        PlanStatus status = status(indicator(Accumulation.RATE), measured);

        forEachDivision((whole, parts) -> {
            double sum = parts.stream()
                    .mapToDouble(part -> actual(evaluated(status, part)).doubleValue() * base(measured, part))
                    .sum();
            assertThat(actual(evaluated(status, whole)).doubleValue() * base(measured, whole))
                    .isCloseTo(sum, within(1e-6));
        });
    }

    private static double base(List<Measured> measured, Period period) {
        return measured.stream()
                .filter(each -> period.contains(each.date()))
                .mapToInt(Measured::base)
                .sum();
    }

    @Property(tries = 25)
    @Label("EVA-1: what falls to a day is counted in one month, and so adds up to its quarter and year")
    void countsAddUp(@ForAll("measurements") List<Measured> tasks) {
        var plan = plan(YEAR, Period.year(2024));
        List<Fact> reports = new ArrayList<>();
        for (Measured each : tasks) {
            TaskId id = TaskId.of("t" + plan.build().tasks().size());
            plan.addTask(Task.builder().id(id).name("任务").finish(each.date()).build());
            if (each.amount() > 30) {
                LocalDate finish = each.date().plusDays(each.base() - 25L);
                reports.add(ProgressReport.builder()
                        .task(id)
                        .when(Moment.of(finish))
                        .snapshot(true)
                        .state(TaskState.COMPLETED)
                        .actualFinish(finish)
                        .build());
            }
        }
        PlanBook book = PlanBook.of(plan.build());
        for (Fact report : reports) {
            book = recorded(book, report);
        }
        PlanStatus status = status(book);

        forEachDivision((whole, parts) -> {
            List<ExecutionSummary> each = parts.stream()
                    .map(part -> EvaluationReport.of(status, YEAR, part).execution())
                    .toList();
            ExecutionSummary all = EvaluationReport.of(status, YEAR, whole).execution();
            for (ToIntFunction<ExecutionSummary> count : List.<ToIntFunction<ExecutionSummary>>of(
                    ExecutionSummary::due,
                    ExecutionSummary::inTime,
                    ExecutionSummary::late,
                    ExecutionSummary::overdue,
                    ExecutionSummary::finished)) {
                assertThat(each.stream().mapToInt(count).sum()).isEqualTo(count.applyAsInt(all));
            }
        });
    }

    @Property(tries = 40)
    @Label("EVA-1: drawn twice it is the same; what is recorded after it was known changes nothing")
    void isDrawnTheSameAgain(
            @ForAll("measurements") List<Measured> measured, @ForAll("measurements") List<Measured> later) {
        Period half = Period.halfYear(2024, 1);
        PlanStatus status = status(indicator(Accumulation.FLOW), measured);
        PlanBook book = status.book();
        for (Measured each : later) {
            book = book.record(each.of(CUSTOMERS), Stamp.of("li", LAST_KNOWN.plusSeconds(1)));
        }
        EvaluationReport report = EvaluationReport.of(status, YEAR, half);
        EvaluationReport again = EvaluationReport.of(PlanStatus.of(book, status.asOf()), YEAR, half);

        assertThat(again).isEqualTo(report);
        assertThat(again.digest()).isEqualTo(report.digest());
        assertThat(EvaluationReport.of(status.after(book), YEAR, half)).isEqualTo(report);
    }

    @Property(tries = 60)
    @Label("EVA-1: two reports have one digest if and only if they say the same")
    void digestFollowsTheContent(@ForAll("few") List<Integer> one, @ForAll("few") List<Integer> other) {
        EvaluationReport first = EvaluationReport.of(said(one), YEAR, Period.quarter(2024, 1));
        EvaluationReport second = EvaluationReport.of(said(other), YEAR, Period.quarter(2024, 1));

        assertThat(first.digest().equals(second.digest()))
                .isEqualTo(first.equals(second))
                .isEqualTo(one.equals(other));
    }

    /** A value, whose doing the cause is, and what is done. */
    @Provide
    Arbitrary<List<Integer>> few() {
        return Arbitraries.integers().between(0, 1).list().ofSize(4);
    }

    private static PlanStatus said(List<Integer> few) {
        PlanBook book = PlanBook.of(plan(YEAR, Period.year(2024))
                .addGoal(goal("g", "新客户", indicator(Accumulation.FLOW)))
                .addTask(Task.builder()
                        .id(TaskId.of("t"))
                        .name("任务")
                        .finish(LocalDate.of(2024, 1, 20 + few.get(3)))
                        .build())
                .build());
        book = recorded(book, new Measured(20, few.get(0), 1).of(CUSTOMERS));
        return status(recorded(
                book,
                DeviationAnalysis.builder()
                        .indicator(IndicatorId.of("g"))
                        .period(Period.quarter(2024, 1))
                        .addCause(Cause.of(CauseKind.values()[few.get(1)], "原因"))
                        .nextAdjustment("措施" + few.get(2))
                        .build()));
    }
}
