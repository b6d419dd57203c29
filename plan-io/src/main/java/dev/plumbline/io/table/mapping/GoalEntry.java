package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row's word on a goal: enters it into its plan, or adds to the goal that another table already told of.
 *
 * <p>The same goal is one of the same unit and name, or of the same unit and indicator. Of two targets the first is kept
 * and the second reported (IO-2).
 */
final class GoalEntry {

    private final BookAssembly book;
    private final PlanDraft plan;
    private final TableRow row;
    private final Column nameColumn;
    private final Goal.Builder goal;
    private final String name;
    private String indicatorName;
    private Optional<PartyId> owner = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Measure> measure = Optional.empty();
    private Column targetColumn;

    GoalEntry(BookAssembly book, PlanDraft plan, TableRow row, Column nameColumn, String name) {
        this.book = book;
        this.plan = plan;
        this.row = row;
        this.nameColumn = nameColumn;
        this.targetColumn = nameColumn;
        this.name = name;
        this.indicatorName = name;
        this.goal = Goal.builder().name(name);
    }

    GoalEntry level(GoalLevel level) {
        goal.level(level);
        return this;
    }

    GoalEntry dimension(String dimension) {
        goal.dimension(dimension);
        return this;
    }

    GoalEntry owner(Optional<PartyId> party) {
        owner = party;
        goal.owner(party);
        return this;
    }

    GoalEntry deadline(Optional<LocalDate> deadline) {
        goal.deadline(deadline);
        return this;
    }

    GoalEntry parent(Optional<GoalId> parent) {
        goal.parent(parent);
        return this;
    }

    GoalEntry note(Optional<String> text) {
        note = text;
        goal.note(text);
        return this;
    }

    GoalEntry indicator(Optional<String> named) {
        indicatorName = named.orElse(name);
        return this;
    }

    GoalEntry target(Column column, Optional<Measure> read) {
        targetColumn = column;
        measure = read;
        return this;
    }

    /** The goal as it stands in the plan now. */
    Goal enter() {
        Optional<OrgUnitId> unit = owner.flatMap(PartyCells::unit);
        return plan.goals().stream()
                .filter(known -> isSame(known, unit))
                .findFirst()
                .map(this::add)
                .orElseGet(() -> create(unit));
    }

    private boolean isSame(Goal known, Optional<OrgUnitId> unit) {
        boolean unitFits = GoalSearch.unit(known).equals(unit)
                || unit.isEmpty()
                || GoalSearch.unit(known).isEmpty();
        String core = IndicatorName.core(indicatorName, unit);
        String knownCore = IndicatorName.core(known.indicator().name().orElse(known.name()), GoalSearch.unit(known));
        return unitFits && (plan.isCalled(known, name) || core.equals(knownCore));
    }

    private Goal create(Optional<OrgUnitId> unit) {
        String id = NameIds.id(plan.id(), unit, name);
        String free = book.ids().claim("goal/" + id).substring("goal/".length());
        if (!free.equals(id)) {
            row.tell(nameColumn, TableFindings.ID_CLASH, builder -> builder.putFigure("id", free));
        }
        Goal entered = goal.id(GoalId.of(free)).indicator(indicator()).build();
        plan.put(entered);
        origins(entered);
        if (measure.filter(Measure::isGrowth).isPresent()) {
            row.tell(targetColumn, TableFindings.RELATIVE_NO_BASE, builder -> builder);
        }
        return entered;
    }

    private Indicator indicator() {
        Indicator.Builder indicator = Indicator.builder().name(IndicatorName.withoutBrackets(indicatorName));
        fullScore().ifPresent(indicator::fullScore);
        measure.ifPresent(each -> each.describe(indicator));
        return indicator.build();
    }

    private Optional<Quantity> fullScore() {
        return IndicatorName.bracketed(indicatorName)
                .filter(words -> words.startsWith("满分") || words.startsWith("滿分"))
                .flatMap(words -> Measure.read(words).value());
    }

    private Goal add(Goal known) {
        plan.call(known.id(), name);
        plan.call(known.id(), indicatorName);
        Goal.Builder more = known.toBuilder();
        Goal told = goal.id(known.id()).build();
        if (known.owner().isEmpty()) {
            more.owner(told.owner());
        }
        if (known.deadline().isEmpty()) {
            more.deadline(told.deadline());
        }
        if (known.parent().isEmpty()) {
            more.parent(told.parent());
        }
        more.note(joined(known.note(), note));
        Goal merged = withTarget(known, more).build();
        plan.put(merged);
        origins(merged);
        return merged;
    }

    private Goal.Builder withTarget(Goal known, Goal.Builder more) {
        Optional<Target> first = known.indicator().target();
        Optional<Target> second = measure.flatMap(Measure::target);
        if (first.isEmpty() && second.isPresent()) {
            Indicator.Builder indicator = known.indicator().toBuilder();
            measure.get().describe(indicator);
            return more.indicator(indicator.build());
        }
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            row.tell(
                    targetColumn,
                    TableFindings.SECOND_TARGET,
                    builder -> builder.putFigure("goal", known.name())
                            .putFigure("first", first.get().toString())
                            .location(row.location(targetColumn).toBuilder()
                                    .path("goal/" + known.id())
                                    .build())
                            .expected(Localized.of(
                                    first.get().toString(), first.get().toString())));
        }
        return more;
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> second) {
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return first.or(() -> second);
        }
        return Optional.of(first.get() + "；" + second.get());
    }

    private void origins(Goal entered) {
        String path = "goal/" + entered.id();
        row.origin(path, nameColumn);
        if (measure.isPresent()) {
            row.origin(path + "#target", targetColumn);
        }
    }
}
