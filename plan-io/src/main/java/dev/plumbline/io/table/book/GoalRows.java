package dev.plumbline.io.table.book;

import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.Measure;
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
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tables of goals: what is to be reached, by whom, and what it came to (S0 template 1, S1 T4, S3 templates 1 and 4, goal lists,
 * evaluation sheets).
 */
final class GoalRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean numbered = Numbers.identify(table, Role.GOAL_NUMBER, book.words());
        for (TableRow row : book.rows(table)) {
            take(row, plan, numbered, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, boolean numbered, BookDraft book) {
        Role nameRole = row.text(Role.GOAL_NAME).isPresent() || !row.table().has(Role.GOAL_INDICATOR)
                ? Role.GOAL_NAME
                : Role.GOAL_INDICATOR;
        Optional<String> text = row.required(nameRole);
        if (text.isEmpty()) {
            row.refuse();
            return;
        }
        number(row, numbered);
        if (row.table().has(Role.GOAL_ACTUAL)) {
            review(row, nameRole, text.get(), plan, book);
        } else {
            enter(row, nameRole, text.get(), plan, numbered, book);
        }
    }

    private static void number(TableRow row, boolean numbered) {
        if (row.text(Role.GOAL_NUMBER).isPresent() && !numbered) {
            row.layout(Role.GOAL_NUMBER);
        }
    }

    /** A row with an actual value is about a goal that the plans may know, and tells what it came to. */
    private static void review(TableRow row, Role nameRole, String text, PlanDraft plan, BookDraft book) {
        GoalReview review = GoalReview.read(row, plan, book);
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.GOAL_UNIT);
        List<Goal> known = named(row, text, unit, plan, book);
        Goal goal;
        if (known.size() == 1 && !isOther(row, known.get(0), book)) {
            goal = review.known(row, known.get(0), unit);
        } else {
            review.tellUnknown(row, nameRole, known);
            goal = entry(row, nameRole, text, review.told(), plan, false, book)
                    .bare()
                    .enter();
            plan.call(goal.id(), text);
        }
        review.record(row, goal, nameRole);
    }

    /** The goals a row may mean; of a row about a person none that is another person's. */
    private static List<Goal> named(
            TableRow row, String text, Optional<OrgUnitId> unit, PlanDraft plan, BookDraft book) {
        GoalSearch search = new GoalSearch(book, plan);
        return book.parties().first(row, Role.GOAL_OWNER).orElse(null) instanceof PersonId person
                ? search.find(text, unit, person)
                : search.find(text, unit);
    }

    private static void enter(
            TableRow row, Role nameRole, String text, PlanDraft plan, boolean numbered, BookDraft book) {
        Goal entered = entry(row, nameRole, text, Optional.empty(), plan, numbered, book)
                .enter();
        initiative(row, entered, plan);
    }

    /** Several rows under one name, each with an indicator of its own, are goals of their own. */
    private static boolean isOther(TableRow row, Goal known, BookDraft book) {
        String before = book.goalsOf(row.table()).get(known.id());
        Optional<String> here = row.text(Role.GOAL_INDICATOR);
        return before != null && here.isPresent() && !before.equals(TextForms.matchingKey(here.get()));
    }

    private static GoalEntry entry(
            TableRow row,
            Role nameRole,
            String text,
            Optional<Measure> told,
            PlanDraft plan,
            boolean numbered,
            BookDraft book) {
        Optional<Measure> inName = named(row, text);
        Optional<Measure> target =
                Measure.valued(row, Role.GOAL_TARGET).or(() -> inName).or(() -> told);
        Role targetRole = row.table().has(Role.GOAL_TARGET) ? Role.GOAL_TARGET : nameRole;
        Optional<PartyId> owner = owner(row, book);
        keepSeveral(row, Role.GOAL_OWNER, book);
        keepSeveral(row, Role.GOAL_UNIT, book);
        Optional<GoalLevel> level = level(row, book);
        GoalEntry goal = new GoalEntry(
                        book, plan, row, nameRole, inName.flatMap(Measure::name).orElse(text))
                .owner(owner)
                .level(level.orElse(owner.isPresent() ? GoalLevel.DEPARTMENT : GoalLevel.COMPANY))
                .deadline(DateCells.end(row, Role.GOAL_DEADLINE))
                .note(row.text(Role.GOAL_NOTE))
                .indicator(nameRole == Role.GOAL_INDICATOR ? Optional.empty() : row.text(Role.GOAL_INDICATOR))
                .target(targetRole, target)
                .number(numbered ? row.text(Role.GOAL_NUMBER) : Optional.empty());
        dimension(row, book).ifPresent(goal::dimension);
        return goal.with(builder -> more(builder, row, plan, book))
                .indicatorWith(indicator -> measure(indicator, row, book));
    }

    /** 新增客户100家: a name that holds its target, where there is no column of targets. */
    private static Optional<Measure> named(TableRow row, String text) {
        Measure measure = Measure.read(text);
        boolean holds = measure.name().isPresent() && measure.value().isPresent();
        return holds && !row.table().has(Role.GOAL_TARGET) ? Optional.of(measure) : Optional.empty();
    }

    private static Goal.Builder more(Goal.Builder goal, TableRow row, PlanDraft plan, BookDraft book) {
        Optional<BigDecimal> weight = PercentCells.any(row, Role.GOAL_WEIGHT).filter(share -> share.signum() >= 0);
        weight.ifPresent(goal::weight);
        book.wordCells()
                .read(row, Role.GOAL_PRIORITY, "priority", Priority.values())
                .ifPresent(goal::priority);
        new GoalSearch(book, plan)
                .named(row, Role.GOAL_PARENT, Optional.empty())
                .map(Goal::id)
                .ifPresent(goal::parent);
        return goal;
    }

    private static Indicator.Builder measure(Indicator.Builder indicator, TableRow row, BookDraft book) {
        amount(row, Role.GOAL_BASELINE).ifPresent(indicator::baseline);
        amount(row, Role.GOAL_ALERT).ifPresent(indicator::alertValue);
        amount(row, Role.GOAL_FULL_SCORE).ifPresent(indicator::fullScore);
        book.wordCells()
                .read(row, Role.GOAL_FREQUENCY, "frequency", Frequency.values())
                .ifPresent(indicator::frequency);
        return indicator;
    }

    private static Optional<Quantity> amount(TableRow row, Role role) {
        return Measure.valued(row, role).flatMap(Measure::value);
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
                .map(party -> book.parties().within(party, unit))
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
                        .isEmpty());
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
