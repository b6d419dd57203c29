package dev.plumbline.io.table.book;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.IndicatorName;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import java.util.Map;
import java.util.Optional;

/**
 * Whether more or less of an indicator is better: what its target says (≤2%), else a column of directions, else a baseline
 * above the target, else its name (GOAL-2, GOAL-3). What is told from the baseline or the name is told to the reader.
 */
final class GoalDirection {

    private static final String DIRECTIONS = "direction";
    private static final String NAMES = "lowerIsBetter";

    private final TableRow row;
    private final BookDraft book;

    GoalDirection(TableRow row, BookDraft book) {
        this.row = row;
        this.book = book;
    }

    /** The direction in the column of directions, or in one of kinds of indicators that holds 正向, 负向. */
    private Optional<Direction> said() {
        Optional<Direction> own = book.wordCells().read(row, Role.GOAL_DIRECTION, DIRECTIONS, Direction.values());
        return own.or(() -> row.text(Role.GOAL_DIMENSION)
                .flatMap(text -> book.wordCells().constant(text, DIRECTIONS, Direction.values())));
    }

    Indicator.Builder apply(Indicator.Builder indicator, GoalTarget target, String name) {
        Optional<Direction> said = said();
        Optional<Measure> asked = target.whole();
        if (asked.isEmpty()) {
            said.ifPresent(indicator::direction);
            return indicator;
        }
        Measure measure = asked.get();
        if (measure.leavesDirectionOpen()) {
            said.or(() -> byBaseline(measure, target, name))
                    .or(() -> byLimit(measure, target, name))
                    .or(() -> byName(target, name))
                    .ifPresent(indicator::direction);
        } else if (said.isPresent() && !measure.isGrowth() && said.get() != measure.direction()) {
            row.tell(
                    row.table().has(Role.GOAL_DIRECTION) ? Role.GOAL_DIRECTION : Role.GOAL_DIMENSION,
                    GoalFindings.DIRECTION_DISAGREES,
                    finding -> finding.putFigure("target", measure.text()));
        }
        return indicator;
    }

    private Optional<Direction> byBaseline(Measure measure, GoalTarget target, String name) {
        Optional<Quantity> baseline = target.baseline();
        Optional<Quantity> value =
                measure.target().filter(Target.Value.class::isInstance).flatMap(any -> measure.value());
        if (baseline.isEmpty()
                || value.isEmpty()
                || !baseline.get().unit().equals(value.get().unit())
                || value.get().compareTo(baseline.get()) == 0) {
            return Optional.empty();
        }
        if (value.get().compareTo(baseline.get()) > 0) {
            return byLimit(measure, target, name)
                    .or(() -> byName(target, name))
                    .or(() -> Optional.of(Direction.HIGHER));
        }
        row.tellAlike(
                target.role(),
                GoalFindings.DIRECTION_BY_BASELINE,
                finding -> finding.putFigure("goal", name).putFigure("baseline", baseline.get()));
        return Optional.of(Direction.LOWER);
    }

    /** 工单响应缩短至2小时 beside a bare 2小时: the name says of the same amount that no more is meant. */
    private Optional<Direction> byLimit(Measure measure, GoalTarget target, String name) {
        Measure named = Measure.read(name);
        boolean upper = named.isUpper()
                && named.value().map(Quantity::unit).equals(measure.value().map(Quantity::unit))
                && (named.value().equals(measure.value())
                        || !named.value().orElseThrow().unit().isNone());
        if (upper) {
            row.tellAlike(
                    target.role(),
                    GoalFindings.DIRECTION_BY_NAME,
                    finding -> finding.putFigure("goal", name).putFigure("word", named.text()));
        }
        return upper ? Optional.of(Direction.LOWER) : Optional.empty();
    }

    /** 不良率, 投诉, 差旅费用; of 投诉处理率 and 成本节约 more is better. */
    private Optional<Direction> byName(GoalTarget target, String name) {
        Optional<String> word = lowerWord(name);
        word.ifPresent(found -> row.tellAlike(
                target.role(),
                GoalFindings.DIRECTION_BY_NAME,
                finding -> finding.putFigure("goal", name).putFigure("word", found)));
        return word.map(any -> Direction.LOWER);
    }

    private Optional<String> lowerWord(String name) {
        String key = book.words().keys().of(IndicatorName.withoutBrackets(name));
        Map<String, String> words = book.words().list(NAMES);
        for (int from = 0; from < key.length() - 1; from++) {
            String ending = key.substring(from);
            if ("ending".equals(words.get(ending))) {
                return isSaving(key, words) ? Optional.empty() : Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaving(String key, Map<String, String> words) {
        return words.entrySet().stream()
                .anyMatch(word -> word.getValue().equals("saving") && key.contains(word.getKey()));
    }

    /** Whether a row says the direction itself, in a cell of its own or with its target. */
    static boolean isSaid(TableRow row, GoalTarget target, BookDraft book) {
        return row.peek(Role.GOAL_DIRECTION)
                        .or(() -> row.peek(Role.GOAL_DIMENSION))
                        .filter(text -> isSaidBy(text, book))
                        .isPresent()
                || target.whole()
                        .filter(measure -> !measure.leavesDirectionOpen())
                        .isPresent();
    }

    /** Whether a text of a column of kinds says a direction, and so no dimension. */
    static boolean isSaidBy(String text, BookDraft book) {
        return book.wordCells().constant(text, DIRECTIONS, Direction.values()).isPresent();
    }
}
