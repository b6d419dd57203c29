package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.table.row.CauseCells;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row that looks back on a goal: the period it is about, the value measured, and why (S1 T4, S3 template 4).
 *
 * @param period the row's own, else the table's
 * @param actual what was measured
 * @param plan the plan of the table
 * @param book the book
 */
record GoalReview(Period period, Optional<Measure> actual, PlanDraft plan, BookDraft book) {

    static GoalReview read(TableRow row, PlanDraft plan, BookDraft book) {
        Period period = DateCells.read(row, Role.GOAL_PERIOD)
                .flatMap(WrittenDate::period)
                .orElse(plan.period());
        return new GoalReview(period, Measure.valued(row, Role.GOAL_ACTUAL), plan, book);
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
        FindingCode code = found.isEmpty() ? TableFindings.GOAL_UNKNOWN : TableFindings.GOAL_AMBIGUOUS;
        row.tell(
                role,
                code,
                finding -> finding.putFigure(
                        "goals", found.stream().map(Goal::name).toList()));
    }

    /** A known goal; a target in the row is its share for the period, or must agree with the whole. */
    Goal known(TableRow row, Goal goal, Optional<OrgUnitId> unit) {
        row.text(Role.GOAL_INDICATOR);
        row.text(Role.GOAL_LEVEL);
        row.text(Role.GOAL_DIMENSION);
        book.parties().first(row, Role.GOAL_OWNER);
        Optional<Quantity> target = Measure.valued(row, Role.GOAL_TARGET).flatMap(Measure::value);
        if (target.isEmpty()) {
            return goal;
        }
        PlanDraft home = home(goal);
        boolean part = home.period().range().days() > period.range().days();
        if (!part) {
            compareWhole(row, goal, target.get());
            return goal;
        }
        return phase(row, goal, target.get(), home);
    }

    private PlanDraft home(Goal goal) {
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

    /** Adds the period's share to the goal's indicator, unless it already has one for that period. */
    private Goal phase(TableRow row, Goal goal, Quantity value, PlanDraft home) {
        Optional<TargetPhase> known = goal.indicator().phases().stream()
                .filter(phase -> phase.period().equals(period))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().value().equals(value)) {
                second(row, goal, known.get().value());
            }
            return goal;
        }
        Indicator phased = goal.indicator().toBuilder()
                .addPhase(TargetPhase.of(period, value))
                .build();
        Goal changed = goal.toBuilder().indicator(phased).build();
        home.put(changed);
        return changed;
    }

    private static void second(TableRow row, Goal goal, Quantity first) {
        row.tell(
                Role.GOAL_TARGET,
                TableFindings.SECOND_TARGET,
                builder -> builder.putFigure("goal", goal.name())
                        .putFigure("first", first.toString())
                        .expected(Localized.of(first.toString(), first.toString())));
    }

    /** Records what was measured and why. */
    void record(TableRow row, Goal goal, Role nameRole) {
        actual.flatMap(measure -> measure.measured(goal.indicator().target()))
                .ifPresent(value -> book.record(Measurement.builder()
                        .indicator(goal.indicator().id())
                        .when(Moment.of(day(row)))
                        .covers(period)
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
                .statedDeviation(PercentCells.stated(row, Role.GOAL_DEVIATION));
        DeviationAnalysis made = analysis.build();
        if (!made.equals(DeviationAnalysis.builder()
                .indicator(made.indicator())
                .period(period)
                .build())) {
            book.record(made);
            String path = "analysis/" + made.indicator() + "/" + made.period();
            row.table().origin(path, row.number(), nameRole);
            row.table().origin(path + "#attainment", row.number(), Role.GOAL_ATTAINMENT);
            row.table().origin(path + "#deviation", row.number(), Role.GOAL_DEVIATION);
        }
        row.subject("goal", goal.id());
        keep(row, goal);
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
    private LocalDate day(TableRow row) {
        LocalDate asOf = row.table().asOf();
        return period.contains(asOf) ? asOf : period.end();
    }
}
