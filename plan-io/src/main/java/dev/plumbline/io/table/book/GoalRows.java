package dev.plumbline.io.table.book;

import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.Namesakes;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tables of goals: what is to be reached, by whom, and what it came to (S0 template 1, S1 T4, S3 templates 1 and 4, goal lists,
 * evaluation sheets).
 */
final class GoalRows implements Rows {

    /** What the rows of one table share. */
    private record Shared(PlanDraft plan, GoalNumbers numbers, GoalTimes times, Namesakes namesakes, BookDraft book) {}

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        GoalNumbers numbers = GoalNumbers.of(table, book);
        Shared shared = new Shared(
                plan,
                numbers,
                GoalTimes.of(table, plan, book.words()),
                GoalNames.namesakes(table, plan, numbers.identify(), book),
                book);
        Optional<HeaderCell> turns = GoalTurns.column(table);
        if (turns.isPresent()) {
            GoalTurns.take(table, turns.get(), plan, book, (row, periods) -> turning(row, periods, shared));
            return;
        }
        for (TableRow row : book.rows(table)) {
            take(row, shared);
        }
    }

    private static void take(TableRow row, Shared shared) {
        Role nameRole = GoalNames.role(row);
        Optional<String> text = name(row, nameRole);
        if (text.isEmpty()) {
            return;
        }
        shared.numbers().of(row);
        Role own = row.table().has(Role.GOAL_INDICATOR) ? Role.GOAL_INDICATOR : nameRole;
        row.tellShared(Role.GOAL_TARGET, own);
        row.tellShared(Role.GOAL_ACTUAL, own);
        GoalPeriods periods = GoalPeriods.read(row, shared.times());
        if (row.table().has(Role.GOAL_ACTUAL) && !shared.times().isOfEarlierYear()) {
            review(row, nameRole, text.get(), periods, shared);
        } else {
            enter(row, nameRole, text.get(), periods, shared);
        }
    }

    /** The name of a row's goal; a row without one is refused. */
    private static Optional<String> name(TableRow row, Role nameRole) {
        Optional<String> text = row.required(nameRole);
        if (text.filter(Measure::isAmount).isPresent()) {
            row.report(nameRole, GoalFindings.NAME_IS_AMOUNT, Localized.of("目标或指标的名称", "the name of a goal"));
        }
        Optional<String> name = text.filter(each -> !Measure.isAmount(each));
        if (name.isEmpty()) {
            row.refuse();
        }
        return name;
    }

    /** The goal of several rows, by the first of them: one that a wider plan has, or one of the table's own. */
    private static Optional<Goal> turning(TableRow row, GoalPeriods periods, Shared shared) {
        Role nameRole = GoalNames.role(row);
        Optional<String> text = name(row, nameRole);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        shared.numbers().of(row);
        Optional<OrgUnitId> unit = shared.book().parties().unit(row, Role.GOAL_UNIT);
        List<Goal> known = named(row, text.get(), unit, shared);
        boolean wider = known.size() == 1
                && shared.plan().goal(known.get(0).id()).isEmpty()
                && !isOther(row, known.get(0), shared);
        if (wider) {
            row.subject("goal", known.get(0).id());
            return Optional.of(known.get(0));
        }
        return Optional.of(enter(row, nameRole, text.get(), periods, shared));
    }

    /** A row with an actual value is about a goal that the plans may know, and tells what it came to. */
    private static void review(TableRow row, Role nameRole, String text, GoalPeriods periods, Shared shared) {
        PlanDraft plan = shared.plan();
        BookDraft book = shared.book();
        GoalReview review = GoalReview.read(row, plan, shared.times(), periods, book);
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.GOAL_UNIT);
        List<Goal> known = named(row, text, unit, shared);
        Goal goal;
        if (known.size() == 1 && !isOther(row, known.get(0), shared)) {
            goal = review.known(row, nameRole, known.get(0));
            shared.numbers().settle(row, goal);
        } else {
            review.tellUnknown(row, nameRole, known);
            GoalTarget target =
                    GoalTarget.read(row, nameRole, text, review.told(), plan, shared.times(), periods, book);
            goal = entry(row, nameRole, text, target, shared)
                    .namesakes(shared.namesakes())
                    .bare()
                    .enter();
            plan.call(goal.id(), text);
            goal = target.apply(row, goal, plan);
        }
        goal = periods.apply(goal, review.home(goal), book);
        review.record(row, goal, nameRole);
    }

    /** The goals a row may mean; of a row about a person none that is another person's. */
    private static List<Goal> named(TableRow row, String text, Optional<OrgUnitId> unit, Shared shared) {
        BookDraft book = shared.book();
        PlanDraft plan = shared.plan();
        Optional<Goal> numbered = shared.numbers().find(row, text, book.chain(plan));
        if (numbered.isPresent()) {
            return List.of(numbered.get());
        }
        GoalSearch search = new GoalSearch(book, plan);
        return book.parties().first(row, Role.GOAL_OWNER).orElse(null) instanceof PersonId person
                ? search.find(text, unit, person)
                : search.find(text, unit);
    }

    private static Goal enter(TableRow row, Role nameRole, String text, GoalPeriods periods, Shared shared) {
        PlanDraft plan = shared.plan();
        BookDraft book = shared.book();
        GoalTarget target = GoalTarget.read(row, nameRole, text, Optional.empty(), plan, shared.times(), periods, book);
        Goal entered = entry(row, nameRole, text, target, shared)
                .namesakes(shared.namesakes())
                .enter();
        entered = target.apply(row, entered, plan);
        entered = periods.apply(entered, plan, book);
        initiative(row, entered, plan);
        return entered;
    }

    /** Several rows under one name, each with an indicator or a number of its own, are goals of their own. */
    private static boolean isOther(TableRow row, Goal known, Shared shared) {
        String before = shared.book().goalsOf(row.table()).get(known.id());
        Optional<String> here = row.text(Role.GOAL_INDICATOR);
        return shared.numbers().isAnothers(row, known)
                || before != null && here.isPresent() && !before.equals(TextForms.matchingKey(here.get()));
    }

    private static GoalEntry entry(TableRow row, Role nameRole, String text, GoalTarget target, Shared shared) {
        BookDraft book = shared.book();
        return described(row, nameRole, target.name().orElse(text), target.baseline(), shared.plan(), book)
                .unitSaid(GoalNames.unit(row, book))
                .note(row.text(Role.GOAL_NOTE))
                .indicator(nameRole == Role.GOAL_INDICATOR ? Optional.empty() : row.text(Role.GOAL_INDICATOR))
                .target(target.role(), target.whole())
                .indicatorWith(
                        indicator -> new GoalDirection(row, book).apply(indicator, target, indicatorName(row, text)))
                .says(Role.GOAL_DIRECTION, GoalDirection.isSaid(row, target, book))
                .number(shared.numbers());
    }

    /** What a row says of a goal beside its target. */
    static GoalEntry described(
            TableRow row, Role nameRole, String name, Optional<Quantity> baseline, PlanDraft plan, BookDraft book) {
        Optional<PartyId> owner = owner(row, book);
        keepSeveral(row, Role.GOAL_OWNER, book);
        keepSeveral(row, Role.GOAL_UNIT, book);
        Optional<GoalLevel> level = level(row, book);
        Optional<Priority> priority = book.wordCells().read(row, Role.GOAL_PRIORITY, "priority", Priority.values());
        Optional<Frequency> frequency =
                book.wordCells().read(row, Role.GOAL_FREQUENCY, "frequency", Frequency.values());
        GoalEntry goal = new GoalEntry(book, plan, row, nameRole, name)
                .owner(owner)
                .level(level.orElse(owner.isPresent() ? GoalLevel.DEPARTMENT : GoalLevel.COMPANY))
                .says(Role.GOAL_LEVEL, level.isPresent())
                .says(Role.GOAL_PRIORITY, priority.isPresent())
                .says(Role.GOAL_FREQUENCY, frequency.isPresent())
                .deadline(DateCells.end(row, Role.GOAL_DEADLINE))
                .with(builder -> weighed(builder, row, plan, book))
                .indicatorWith(indicator -> measure(indicator, baseline, frequency, row));
        dimension(row, book).ifPresent(goal::dimension);
        priority.ifPresent(each -> goal.with(builder -> builder.priority(each)));
        return goal;
    }

    private static String indicatorName(TableRow row, String name) {
        return row.table().has(Role.GOAL_INDICATOR)
                ? row.text(Role.GOAL_INDICATOR).orElse(name)
                : name;
    }

    private static Goal.Builder weighed(Goal.Builder goal, TableRow row, PlanDraft plan, BookDraft book) {
        Role name = row.table().has(Role.GOAL_INDICATOR) ? Role.GOAL_INDICATOR : Role.GOAL_NAME;
        Optional<BigDecimal> weight = row.isOfGroup(Role.GOAL_WEIGHT, name)
                ? Optional.empty()
                : PercentCells.any(row, Role.GOAL_WEIGHT).filter(share -> share.signum() >= 0);
        weight.ifPresent(goal::weight);
        new GoalSearch(book, plan)
                .named(row, Role.GOAL_PARENT, Optional.empty())
                .map(Goal::id)
                .ifPresent(goal::parent);
        return goal;
    }

    private static Indicator.Builder measure(
            Indicator.Builder indicator, Optional<Quantity> baseline, Optional<Frequency> frequency, TableRow row) {
        baseline.ifPresent(indicator::baseline);
        amount(row, Role.GOAL_ALERT).ifPresent(indicator::alertValue);
        amount(row, Role.GOAL_FULL_SCORE).ifPresent(indicator::fullScore);
        frequency.ifPresent(indicator::frequency);
        return indicator;
    }

    static Optional<Quantity> amount(TableRow row, Role role) {
        return MeasureCells.valued(row, role).flatMap(Measure::value);
    }

    /** A goal has one owner; a cell that names several is kept whole beside it. */
    private static void keepSeveral(TableRow row, Role role, BookDraft book) {
        if (book.parties().all(row, role).size() > 1) {
            row.release(role);
        }
    }

    private static Optional<PartyId> owner(TableRow row, BookDraft book) {
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.GOAL_UNIT);
        return book.parties()
                .first(row, Role.GOAL_OWNER)
                .map(party -> {
                    book.parties().under(row, Role.GOAL_OWNER, party, unit);
                    return book.parties().of(party, unit);
                })
                .or(() -> unit.map(each -> (PartyId) each));
    }

    /** The level of a column of levels, or of one of dimensions that holds 公司级, 部门级 (GOAL-12). */
    private static Optional<GoalLevel> level(TableRow row, BookDraft book) {
        Optional<GoalLevel> own = book.wordCells().read(row, Role.GOAL_LEVEL, "level", GoalLevel.values());
        return own.or(() -> row.text(Role.GOAL_DIMENSION)
                .flatMap(text -> book.wordCells().constant(text, "level", GoalLevel.values())));
    }

    private static Optional<String> dimension(TableRow row, BookDraft book) {
        return row.text(Role.GOAL_DIMENSION)
                .filter(text -> book.wordCells()
                                .constant(text, "level", GoalLevel.values())
                                .isEmpty()
                        && !GoalDirection.isSaidBy(text, book));
    }

    private static void initiative(TableRow row, Goal goal, PlanDraft plan) {
        row.text(Role.GOAL_INITIATIVE)
                .ifPresent(what -> plan.put(Initiative.builder()
                        .id(InitiativeId.of(goal.id().value() + "/" + what))
                        .what(what)
                        .goal(goal.id())
                        .build()));
    }
}
