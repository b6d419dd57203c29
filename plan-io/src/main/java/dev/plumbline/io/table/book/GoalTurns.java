package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.PeriodColumn;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.row.CarriedCells;
import dev.plumbline.io.table.row.CellFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Held;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Tables whose rows say by turns what is asked of a goal, what was reached and at which rate: 目标, 实际 and 达成率 below one
 * name, a column for each month (GOAL-8). The rows of a goal are taken together, since its name stands once. Confined to
 * one table.
 */
final class GoalTurns {

    /** A row with what it holds of its goal; empty where its word is none of those known. */
    private record Turn(TableRow row, Optional<Role> held) {}

    private final OfficeTable table;
    private final HeaderCell column;
    private final PlanDraft plan;
    private final BookDraft book;
    private final Map<Role, GoalTimes> times = new LinkedHashMap<>();
    private final BiFunction<TableRow, GoalPeriods, Optional<Goal>> entering;
    private final List<Turn> group = new ArrayList<>();
    private final Set<Role> held = EnumSet.noneOf(Role.class);
    private String name = "";

    private GoalTurns(
            OfficeTable table,
            HeaderCell column,
            PlanDraft plan,
            BookDraft book,
            BiFunction<TableRow, GoalPeriods, Optional<Goal>> entering) {
        this.table = table;
        this.column = column;
        this.plan = plan;
        this.book = book;
        this.entering = entering;
        Held.ALL.forEach(role -> times.put(role, GoalTimes.held(table, plan, role)));
    }

    /** The column by whose words rows take turns, if there is one. */
    static Optional<HeaderCell> column(OfficeTable table) {
        return table.area().map(TableArea::match).flatMap(match -> match.turns());
    }

    /**
     * Takes all rows of such a table.
     *
     * @param entering finds or enters the goal that the first of its rows describes, with what it asks for
     */
    static void take(
            OfficeTable table,
            HeaderCell column,
            PlanDraft plan,
            BookDraft book,
            BiFunction<TableRow, GoalPeriods, Optional<Goal>> entering) {
        GoalTurns turns = new GoalTurns(table, column, plan, book, entering);
        book.rows(table).forEach(turns::take);
        turns.close();
    }

    private void take(TableRow row) {
        String word = row.under(column).text().strip();
        Optional<Role> here =
                Held.of(book.words().keys().of(word), book.words().list("columnHolds"), this::headers, Held.ALL);
        boolean again = here.isPresent() ? held.contains(here.get()) : word.isEmpty();
        Optional<String> own = ownName(row);
        if (group.isEmpty() || again || own.isPresent() && !own.get().equals(name)) {
            close();
            if (own.isEmpty()) {
                refuse(row);
                return;
            }
            name = own.get();
            table.carried().startGroup();
        }
        here.ifPresent(held::add);
        group.add(new Turn(row, here));
        CarriedCells.GROUPED.forEach(row::peek);
    }

    private List<RoleWord> headers(String key) {
        return book.words().vocabulary().header(key);
    }

    /** What stands in the row itself or is merged over it; what only stood above is another row's. */
    private Optional<String> ownName(TableRow row) {
        Role role = table.has(Role.GOAL_NAME) ? Role.GOAL_NAME : Role.GOAL_INDICATOR;
        return row.reaches(role) ? row.peek(role) : Optional.empty();
    }

    private static void refuse(TableRow row) {
        Role role = row.table().has(Role.GOAL_NAME) ? Role.GOAL_NAME : Role.GOAL_INDICATOR;
        row.report(role, CellFindings.VALUE_MISSING, Localized.of("非空内容", "something in this cell"));
        row.refuse();
    }

    /** Enters what the rows of one goal say together. */
    private void close() {
        if (!group.isEmpty()) {
            enter(group.get(0).row());
        }
        group.clear();
        held.clear();
    }

    private void enter(TableRow first) {
        TableRow asking = row(Role.GOAL_TARGET).orElse(first);
        GoalPeriods asked = row(Role.GOAL_TARGET)
                .map(row -> GoalPeriods.read(row, times.get(Role.GOAL_TARGET)))
                .orElseGet(() -> GoalPeriods.none(asking));
        Optional<GoalPeriods> reached =
                row(Role.GOAL_ACTUAL).map(row -> GoalPeriods.read(row, times.get(Role.GOAL_ACTUAL)));
        Map<String, String> kept = keep(group.get(0));
        Optional<Goal> entered = entering.apply(first, asked);
        if (entered.isEmpty()) {
            group.stream().skip(1).forEach(turn -> turn.row().refuse());
            return;
        }
        PlanDraft home = book.chain(plan).stream()
                .filter(draft -> draft.goal(entered.get().id()).isPresent())
                .findFirst()
                .orElse(plan);
        Goal goal = asked.apply(entered.get(), home, book);
        goal = reached.isPresent() ? reached.get().apply(goal, home, book) : goal;
        rates(goal);
        put(goal, kept, home);
        for (Turn turn : group.subList(1, group.size())) {
            rest(turn, first, goal, home);
        }
    }

    private Optional<TableRow> row(Role holding) {
        return group.stream()
                .filter(turn -> turn.held().equals(Optional.of(holding)))
                .map(Turn::row)
                .findFirst();
    }

    /** The rates that rows state follow from the values of their parts and are held against them. */
    private void rates(Goal goal) {
        Map<Period, DeviationAnalysis.Builder> stated = new LinkedHashMap<>();
        for (Turn turn : group) {
            turn.held()
                    .filter(role -> !Held.VALUES.contains(role))
                    .ifPresent(
                            role -> times.get(role).all().forEach(part -> rate(turn.row(), role, part, goal, stated)));
        }
        stated.forEach((period, analysis) -> {
            book.record(analysis.build());
            table.notes()
                    .origin(
                            "analysis/" + goal.indicator().id() + "/" + period,
                            group.get(0).row().number(),
                            Role.GOAL_ATTAINMENT);
        });
    }

    private static void rate(
            TableRow row, Role role, GoalTimes.Part part, Goal goal, Map<Period, DeviationAnalysis.Builder> stated) {
        Optional<Quantity> percent = part.period().flatMap(any -> percent(row.under(part.header())));
        if (percent.isEmpty()) {
            return;
        }
        Period period = part.period().orElseThrow();
        DeviationAnalysis.Builder analysis = stated.computeIfAbsent(
                period,
                any -> DeviationAnalysis.builder()
                        .indicator(goal.indicator().id())
                        .period(period));
        if (role == Role.GOAL_ATTAINMENT) {
            analysis.statedAttainment(percent);
        } else {
            analysis.statedDeviation(percent);
        }
        row.take(part.header(), CellOutcome.COMPARED);
    }

    private static Optional<Quantity> percent(CellValue value) {
        if (value instanceof CellValue.Number number && number.isPercent()) {
            return Optional.of(number.amount().movePointRight(2))
                    .filter(Quantity::fits)
                    .map(amount -> Quantity.of(amount, Unit.PERCENT));
        }
        return value instanceof CellValue.Text
                ? Measure.leading(value.text())
                        .flatMap(Measure::value)
                        .filter(amount -> amount.unit().isPercent())
                : Optional.empty();
    }

    /** What a further row of a goal says beside its turn: the same again, or something that stays with the goal. */
    private void rest(Turn turn, TableRow first, Goal goal, PlanDraft home) {
        TableRow row = turn.row();
        for (Role role : table.roles()) {
            boolean same = table.names().holds(row.number(), role)
                    && row.peek(role).isPresent()
                    && row.peek(role).equals(first.peek(role));
            if (same) {
                row.text(role);
            }
        }
        Map<String, String> more = new LinkedHashMap<>(keep(turn));
        more.putAll(row.attributes());
        row.subject("goal", goal.id());
        put(goal, more, home);
    }

    private static void put(Goal goal, Map<String, String> more, PlanDraft home) {
        Goal known = home.goal(goal.id()).orElse(goal);
        Map<String, String> kept = home.kept(known.id(), known.attributes(), more);
        if (!kept.equals(known.attributes())) {
            home.put(known.toBuilder().attributes(kept).build());
        }
    }

    /** What stands under the periods of a row that holds something else, by its own word: 去年同期 1月. */
    private Map<String, String> keep(Turn turn) {
        String word = turn.row().under(column).text().strip();
        if (turn.held().isPresent() || word.isEmpty()) {
            return Map.of();
        }
        Map<String, String> kept = new LinkedHashMap<>();
        for (PeriodColumn period : table.periods()) {
            String text = turn.row().under(period.header()).text().strip();
            if (!text.isEmpty()) {
                kept.put(word + " " + period.header().text(), text);
                turn.row().take(period.header(), CellOutcome.KEPT);
            }
        }
        if (!kept.isEmpty()) {
            turn.row().tellKept(column, word);
        }
        return kept;
    }
}
