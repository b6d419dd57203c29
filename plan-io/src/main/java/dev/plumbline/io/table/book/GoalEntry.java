package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.IndicatorName;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.Namesakes;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One row's word on a goal: enters it into its plan, or adds to the goal that another table already told of.
 *
 * <p>The same goal is one of the same unit and name, or of the same unit and indicator. Of two targets the first is kept
 * and the second reported (IO-2).
 */
final class GoalEntry {

    private static final int MOST_ALIKE = 100;

    private final BookDraft book;
    private final PlanDraft plan;
    private final TableRow row;
    private final Role nameRole;
    private final Goal.Builder goal;
    private final String name;
    private String indicatorName;
    private Optional<PartyId> owner = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Measure> measure = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<GoalNumbers> numbers = Optional.empty();
    private Optional<OrgUnitId> said = Optional.empty();
    private Optional<String> more = Optional.empty();
    private final Set<Role> spoken = EnumSet.noneOf(Role.class);
    private boolean saying;
    private boolean bare;
    private UnaryOperator<Indicator.Builder> indicatorMore = UnaryOperator.identity();
    private Role targetRole;

    GoalEntry(BookDraft book, PlanDraft plan, TableRow row, Role nameRole, String name) {
        this.book = book;
        this.plan = plan;
        this.row = row;
        this.nameRole = nameRole;
        this.targetRole = nameRole;
        this.name = name;
        this.indicatorName = name;
        this.goal = Goal.builder().name(name);
    }

    GoalEntry level(GoalLevel level) {
        goal.level(level);
        return this;
    }

    /** Notes what the row says itself of what has a usual value. */
    GoalEntry says(Role what, boolean itself) {
        if (itself) {
            spoken.add(what);
        }
        return this;
    }

    /** A known goal with what the row says of it beside its target. */
    Goal fill(Goal known) {
        Goal told = goal.id(known.id()).indicator(indicator()).build();
        Goal filled = GoalFill.fill(plan, known, told, spoken, row).build();
        plan.put(filled);
        return filled;
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

    GoalEntry target(Role column, Optional<Measure> read) {
        targetRole = column;
        measure = read;
        return this;
    }

    GoalEntry with(UnaryOperator<Goal.Builder> more) {
        more.apply(goal);
        return this;
    }

    GoalEntry indicatorWith(UnaryOperator<Indicator.Builder> more) {
        UnaryOperator<Indicator.Builder> before = indicatorMore;
        indicatorMore = indicator -> more.apply(before.apply(indicator));
        return this;
    }

    /** The row is a task's, whose other columns are none of the goal's. */
    GoalEntry bare() {
        bare = true;
        return this;
    }

    /** The numbers by which the row's table tells its goals apart. */
    GoalEntry number(GoalNumbers all) {
        numbers = Optional.of(all);
        number = all.of(row);
        return this;
    }

    /** The unit that the row itself says, for the goal's id. */
    GoalEntry unitSaid(Optional<OrgUnitId> unit) {
        said = unit;
        saying = true;
        return this;
    }

    /** The rows of its table that would have one id. */
    GoalEntry namesakes(Namesakes all) {
        more = all.of(row);
        return this;
    }

    /** The goal as it stands in the plan now. */
    Goal enter() {
        Optional<OrgUnitId> unit = owner.flatMap(book.parties()::unitOf);
        Goal entered = known(unit).map(this::add).orElseGet(() -> create(unit));
        book.goalsOf(row.table()).put(entered.id(), indicatorKey());
        return entered;
    }

    private String indicatorKey() {
        return TextForms.matchingKey(indicatorName);
    }

    private Optional<Goal> known(Optional<OrgUnitId> unit) {
        Optional<Goal> numbered = numbers.flatMap(all -> all.find(row, name, List.of(plan)));
        if (numbered.filter(this::isOwned).isPresent()) {
            return numbered;
        }
        Optional<Goal> exact = plan.goal(name, indicatorKey(), unit, owner);
        if (exact.filter(this::isOwned).isPresent()) {
            return exact;
        }
        boolean others = numbers.filter(
                        all -> exact.filter(goal -> all.isAnothers(row, goal)).isPresent())
                .isPresent();
        if (others) {
            return Optional.empty();
        }
        return plan.goalsAlike(name, indicatorName, unit)
                .limit(MOST_ALIKE)
                .filter(known -> isOwned(known) && isSame(known, unit))
                .findFirst();
    }

    /** 张三's turnover is not 李四's: of two persons each has a goal of their own. */
    private boolean isOwned(Goal known) {
        return numbers.stream().noneMatch(all -> all.isAnothers(row, known)) && isOfPerson(known);
    }

    private boolean isOfPerson(Goal known) {
        return !(owner.orElse(null) instanceof PersonId mine)
                || !(known.owner().orElse(null) instanceof PersonId other)
                || mine.equals(other);
    }

    /** Within one table only the same name with the same indicator is the same goal; elsewhere the core of a name will do. */
    private boolean isSame(Goal known, Optional<OrgUnitId> unit) {
        boolean unitFits = plan.unit(known).equals(unit)
                || unit.isEmpty()
                || plan.unit(known).isEmpty();
        String here = book.goalsOf(row.table()).get(known.id());
        boolean alike = here == null || here.equals(indicatorKey()) && plan.isCalled(known, name);
        return unitFits && alike;
    }

    private Goal create(Optional<OrgUnitId> unit) {
        String id = number.map(own -> plan.idOf(row.table(), own))
                .orElseGet(() -> NameIds.id(plan.id(), saying ? said : unit, name));
        String free = book.ids().claim("goal", id + more.orElse(""));
        if (more.isPresent() || !free.equals(id)) {
            row.tell(nameRole, RowFindings.clash(number.isPresent()), builder -> builder.putFigure("id", free));
        }
        Goal entered = goal.id(GoalId.of(free))
                .indicator(indicator())
                .attributes(kept())
                .build();
        plan.put(entered);
        spoken.forEach(what -> plan.says(entered.id(), what));
        numbers.ifPresent(all -> all.settle(row, entered));
        note(entered);
        if (measure.filter(Measure::isGrowth).isPresent()) {
            boolean fall = measure.get().isFall();
            row.tell(
                    targetRole,
                    fall ? GoalFindings.REDUCTION_NO_BASE : GoalFindings.RELATIVE_NO_BASE,
                    builder -> builder);
        }
        return entered;
    }

    private Indicator indicator() {
        boolean marked = row.table().mark().isPresent();
        Indicator.Builder indicator = Indicator.builder()
                .name(
                        marked
                                ? row.text(Role.GOAL_INDICATOR)
                                : Optional.of(IndicatorName.withoutBrackets(indicatorName)));
        fullScore().ifPresent(indicator::fullScore);
        measure.ifPresent(each -> each.describe(indicator));
        return NamedAccumulation.apply(indicatorMore.apply(indicator).build());
    }

    private Optional<Quantity> fullScore() {
        return IndicatorName.bracketed(indicatorName)
                .filter(words -> words.startsWith("满分") || words.startsWith("滿分"))
                .flatMap(words -> Measure.read(words).value());
    }

    private Goal add(Goal known) {
        plan.call(known.id(), name);
        plan.call(known.id(), indicatorName);
        Goal told = goal.id(known.id()).indicator(indicator()).build();
        Goal filled = GoalFill.fill(plan, known, told, spoken, row).build();
        numbers.ifPresent(all -> all.settle(row, filled));
        Goal.Builder more = filled.toBuilder();
        note.ifPresent(text -> plan.note(known.id(), text));
        more.attributes(plan.kept(known.id(), known.attributes(), kept()));
        Goal merged = withTarget(filled, more).build();
        plan.put(merged);
        note(merged);
        return merged;
    }

    private Goal.Builder withTarget(Goal known, Goal.Builder more) {
        Optional<Target> first = known.indicator().target();
        Optional<Target> second = measure.flatMap(Measure::target);
        if (first.isEmpty() && second.isPresent()) {
            Indicator.Builder indicator = known.indicator().toBuilder();
            measure.get().describe(indicator);
            return more.indicator(NamedAccumulation.apply(indicator.build()));
        }
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            row.report(
                    targetRole,
                    GoalFindings.SECOND_TARGET,
                    Localized.of(first.get().toString(), first.get().toString()),
                    builder -> builder.putFigure("goal", known.name())
                            .putFigure("first", first.get().toString())
                            .location(row.location(targetRole).toBuilder()
                                    .path("goal/" + known.id())
                                    .build()));
        }
        return more;
    }

    private Map<String, String> kept() {
        return bare ? Map.of() : row.attributes();
    }

    private void note(Goal entered) {
        if (!bare) {
            row.subject("goal", entered.id());
        }
        row.table().notes().origin("goal/" + entered.id(), row.number(), nameRole);
        if (measure.isPresent()) {
            row.table().notes().origin("goal/" + entered.id() + "#target", row.number(), targetRole);
        }
    }
}
