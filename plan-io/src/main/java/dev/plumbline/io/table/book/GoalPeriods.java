package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.book.GoalTimes.Part;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a row says of parts of its plan's period: what they ask for, what was reached in them (GOAL-8). Read before the
 * goal is entered, so that nothing of it counts as left over. Confined to one row.
 */
final class GoalPeriods {

    private record Read(Part part, Measure measure) {}

    private final TableRow row;
    private final List<Read> parts = new ArrayList<>(0);
    private final List<Read> wholes = new ArrayList<>(0);

    private GoalPeriods(TableRow row) {
        this.row = row;
    }

    static GoalPeriods read(TableRow row, GoalTimes times) {
        GoalPeriods read = new GoalPeriods(row);
        times.parts().forEach(part -> read.take(part, read.parts));
        times.wholes().forEach(part -> read.take(part, read.wholes));
        return read;
    }

    /** Nothing of any part. */
    static GoalPeriods none(TableRow row) {
        return new GoalPeriods(row);
    }

    private void take(Part part, List<Read> into) {
        String text = row.under(part.header()).text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (row.isNothing(text)) {
            row.take(part.header(), CellOutcome.STORED);
            return;
        }
        MeasureCells.read(row, part.header(), part.role()).ifPresent(measure -> {
            boolean summed = into == wholes && part.role() == Role.GOAL_ACTUAL && sum().isPresent();
            if (!summed) {
                row.take(part.header(), CellOutcome.STORED);
                into.add(new Read(part, measure));
            } else if (sum().equals(measure.value())) {
                row.take(part.header(), CellOutcome.COMPARED);
            }
        });
    }

    /** What the actual values of the parts come to; empty where there are none, or they do not add up. */
    private Optional<Quantity> sum() {
        return sum(Role.GOAL_ACTUAL);
    }

    private Optional<Quantity> sum(Role role) {
        Optional<Quantity> sum = Optional.empty();
        String name = row.peek(Role.GOAL_INDICATOR)
                .or(() -> row.peek(GoalNames.role(row)))
                .orElse("");
        boolean flows = parts.stream()
                .filter(read -> read.part().role() == role)
                .flatMap(read -> read.measure().value().stream())
                .allMatch(value -> adding(name, value) == Accumulation.FLOW);
        if (!flows) {
            return Optional.empty();
        }
        for (Read read : parts) {
            Optional<Quantity> value =
                    read.part().role() == role ? read.measure().value() : Optional.empty();
            boolean adds = sum.isEmpty()
                    || value.isEmpty()
                    || sum.get().unit().equals(value.get().unit());
            if (!adds) {
                return Optional.empty();
            }
            Optional<Quantity> before = sum;
            sum = value.map(each -> before.map(each::plus).orElse(each)).or(() -> before);
        }
        return sum;
    }

    private static Accumulation adding(String name, Quantity value) {
        return NamedAccumulation.of(name, value.unit(), Indicator.atLeast(value).accumulation());
    }

    /** What a column of the whole asks for. */
    Optional<Measure> whole(Role role) {
        return wholes.stream()
                .filter(read -> read.part().role() == role)
                .map(Read::measure)
                .findFirst();
    }

    /** Puts what was read into the goal and the book. */
    Goal apply(Goal goal, PlanDraft home, BookDraft book) {
        Goal changed = goal;
        for (Read read : parts) {
            Optional<Quantity> value = read.measure().value();
            if (read.part().role() == Role.GOAL_TARGET && value.isPresent()) {
                changed = phase(changed, read, value.get(), home);
            }
        }
        for (Read read : parts) {
            if (read.part().role() == Role.GOAL_ACTUAL) {
                record(changed, read, book);
            }
        }
        boolean wider =
                home.period().range().days() > row.table().period().range().days();
        for (Read read : wholes) {
            boolean share = wider && read.part().role() == Role.GOAL_TARGET;
            if (!share) {
                settle(changed, read, book);
            }
        }
        return changed;
    }

    private Goal phase(Goal goal, Read read, Quantity value, PlanDraft home) {
        Period period = read.part().period().orElseThrow();
        Optional<TargetPhase> known = phase(goal, period);
        if (known.isEmpty()) {
            return withPhase(goal, period, read.measure(), value, home);
        }
        if (!known.get().value().equals(value)) {
            second(goal, read, known.get().value());
        }
        return goal;
    }

    static Optional<TargetPhase> phase(Goal goal, Period period) {
        return goal.indicator().phases().stream()
                .filter(phase -> phase.period().equals(period))
                .findFirst();
    }

    /** The goal with what it asks of a part of its time; of a goal without a target the parts say how its values add up. */
    static Goal withPhase(Goal goal, Period period, Measure measure, Quantity value, PlanDraft home) {
        Indicator known = goal.indicator();
        Indicator.Builder phased = known.toBuilder().addPhase(TargetPhase.of(period, value));
        if (known.target().isEmpty()) {
            Direction direction = measure.isUpper() ? Direction.LOWER : known.direction();
            Indicator alike = measure.isUpper() ? Indicator.atMost(value) : Indicator.atLeast(value);
            Accumulation usual = alike.accumulation();
            phased.direction(direction)
                    .accumulation(NamedAccumulation.of(known.name().orElseGet(goal::name), value.unit(), usual));
        }
        Goal changed = goal.toBuilder().indicator(phased.build()).build();
        home.put(changed);
        return changed;
    }

    private void second(Goal goal, Read read, Quantity first) {
        row.take(read.part().header(), CellOutcome.REPORTED);
        row.remarks()
                .add(Finding.builder(GoalFindings.SECOND_TARGET)
                        .location(row.location(read.part().header()))
                        .value(read.measure().text())
                        .putFigure("goal", goal.name())
                        .putFigure("value", read.measure().text())
                        .putFigure("first", first.toString())
                        .expected(Localized.of(first.toString(), first.toString()))
                        .build());
    }

    private void record(Goal goal, Read read, BookDraft book) {
        Optional<MeasuredValue> value = read.measure().measured(goal.indicator().target());
        value.ifPresent(each -> book.record(Measurement.builder()
                .indicator(goal.indicator().id())
                .when(Moment.of(read.part().days().end()))
                .covers(read.part().period())
                .value(each)
                .build()));
    }

    /** A column 合计 is held against the columns that it adds up; cumulative targets have none (IO-2b). */
    private void compareSum(Read whole, Quantity total, BookDraft book) {
        String key = book.words().keys().of(whole.part().header().text());
        if (parts.isEmpty() || !book.words().vocabulary().lines().totals().contains(key)) {
            return;
        }
        Optional<Quantity> sum = sum(Role.GOAL_TARGET);
        boolean cumulative = parts.get(parts.size() - 1).measure().value().equals(Optional.of(total));
        if (sum.isPresent()
                && sum.get().unit().equals(total.unit())
                && !sum.get().equals(total)
                && !cumulative) {
            row.remarks()
                    .add(Finding.builder(GoalFindings.PARTS_DIFFER)
                            .location(row.location(whole.part().header()))
                            .value(whole.measure().text())
                            .putFigure("value", whole.measure().text())
                            .putFigure("header", whole.part().header().text())
                            .putFigure("computed", sum.get().toString())
                            .expected(
                                    Localized.of(sum.get().toString(), sum.get().toString()))
                            .build());
        }
    }

    /** What the columns of the whole say beside a target, or beside the parts that make it up, must agree with them. */
    private void settle(Goal goal, Read read, BookDraft book) {
        if (read.part().role() == Role.GOAL_TARGET) {
            Optional<Quantity> known = goal.indicator().targetAmount();
            Optional<Quantity> here = read.measure().value();
            if (known.isPresent() && here.isPresent() && !known.equals(here)) {
                second(goal, read, known.get());
            }
            here.ifPresent(total -> compareSum(read, total, book));
            return;
        }
        if (!row.table().has(Role.GOAL_ACTUAL)) {
            read.measure()
                    .measured(goal.indicator().target())
                    .ifPresent(value -> book.record(Measurement.builder()
                            .indicator(goal.indicator().id())
                            .when(Moment.of(GoalReview.day(row, row.table().period())))
                            .covers(row.table().period())
                            .value(value)
                            .build()));
        }
    }
}
