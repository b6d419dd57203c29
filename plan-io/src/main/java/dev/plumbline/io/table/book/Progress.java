package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.row.GapText;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.StateCell;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.WordCells;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How much is done, from the columns of progress: a percentage, an amount, words; words in a column of percentages are
 * words all the same, and a state among them is one.
 *
 * @param percent 0 to 100
 * @param amount such as 8家
 * @param done in words
 * @param state where words name one
 * @param finish the day on which it was done, where brackets beside the percentage name it
 */
record Progress(
        Optional<BigDecimal> percent,
        Optional<Quantity> amount,
        Optional<String> done,
        Optional<TaskState> state,
        Optional<LocalDate> finish) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String TASK_STATES = "taskState";

    static Progress read(TableRow row, BookDraft book) {
        Optional<BigDecimal> percent = Optional.empty();
        Optional<String> words = Optional.empty();
        Optional<String> aside = Optional.empty();
        CellValue value = row.cell(Role.TASK_PERCENT);
        if (!row.isNothing(value.text())) {
            boolean wordy = value instanceof CellValue.Text
                    && PercentCells.percent(row, Role.TASK_PERCENT, value).isEmpty()
                    && !isSpoiltNumber(value.text().strip());
            percent = wordy ? Optional.empty() : PercentCells.read(row, Role.TASK_PERCENT);
            words = wordy ? Optional.of(value.text().strip()) : Optional.empty();
            aside = percent.isPresent() && value instanceof CellValue.Text
                    ? PercentCells.aside(value.text())
                    : Optional.empty();
        }
        Optional<LocalDate> finish = aside.flatMap(text -> StateCell.finish(row, text, book.wordCells()));
        Optional<TaskState> state = words.flatMap(text -> state(text, book));
        if (words.isPresent()) {
            percent = share(words.get())
                    .or(() -> PercentCells.fromPlanned(row, Role.TASK_PERCENT, Role.TASK_PLANNED_PERCENT));
        } else if (finish.isPresent() && percent.get().compareTo(HUNDRED) == 0) {
            state = Optional.of(TaskState.COMPLETED);
        }
        Optional<String> done = row.text(Role.TASK_DONE);
        if (percent.isEmpty()) {
            boolean measured = row.table().has(Role.TASK_TARGET) || row.table().has(Role.TASK_INDICATOR);
            percent = (measured ? Optional.<BigDecimal>empty() : share(row, Role.TASK_ACTUAL))
                    .or(() -> share(row, Role.TASK_DONE));
        }
        Optional<Quantity> amount = MeasureCells.read(row, Role.TASK_ACTUAL)
                .flatMap(Measure::value)
                .or(() -> done.flatMap(Measure::leading)
                        .filter(Measure::isAmountOf)
                        .flatMap(Measure::value)
                        .filter(read -> !read.unit().isPercent()));
        boolean share =
                percent.isPresent() && done.filter(Progress::isPlainNumber).isPresent();
        if (share && !isSame(share(row, Role.TASK_DONE), percent)) {
            row.release(Role.TASK_DONE);
        }
        Optional<String> told = share ? Optional.empty() : done;
        Optional<TaskState> named = state;
        Optional<String> wordsOnly = words.filter(text -> named.isEmpty()
                || GapText.of(text).isPresent()
                || book.wordCells().saysMore(text, TASK_STATES));
        Optional<String> beside = aside.filter(any -> finish.isEmpty());
        return new Progress(percent, amount, told.or(() -> wordsOnly).or(() -> beside), state, finish);
    }

    /** The state that words name; 延期完成 is done, and 落后10% late. */
    private static Optional<TaskState> state(String text, BookDraft book) {
        Optional<GapText> gap = GapText.of(text);
        if (gap.isPresent()) {
            return gap.map(GapText::way)
                    .filter(GapText.Way::isOfPlan)
                    .map(way -> way.isLess() ? TaskState.DELAYED : TaskState.IN_PROGRESS);
        }
        return book.wordCells()
                .meaning(text, TASK_STATES, TaskState.values())
                .flatMap(id -> id.equals(StateCell.LATE)
                        ? Optional.of(TaskState.COMPLETED)
                        : WordCells.byId(id, TaskState.values()));
    }

    /** 未完成（70%）: brackets alone say how much is done. */
    private static Optional<BigDecimal> share(String text) {
        int open = Math.max(text.indexOf('('), text.indexOf('（'));
        boolean closed = text.endsWith(")") || text.endsWith("）");
        return open > 0 && closed
                ? Optional.of(Measure.read(text.substring(open + 1, text.length() - 1)))
                        .filter(Measure::isBareAmount)
                        .flatMap(Measure::value)
                        .filter(share -> share.unit().isPercent())
                        .map(Quantity::amount)
                        .filter(Progress::isShare)
                : Optional.empty();
    }

    /** 5O%, 60-70%, 1e400, NaN: one word that was meant as a number, and is none. */
    private static boolean isSpoiltNumber(String text) {
        boolean oneWord = text.chars().noneMatch(letter -> Character.isWhitespace(letter) || letter > 0x2E7F);
        boolean scientific = text.chars().allMatch(letter -> "0123456789.eE+-".indexOf(letter) >= 0)
                && text.toLowerCase(Locale.ROOT).indexOf('e') > 0;
        boolean numeric = text.indexOf('%') >= 0 || scientific;
        return oneWord && (numeric || text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("infinity"));
    }

    /** 60%, and nothing else: the same typed or written. */
    private static boolean isPlainNumber(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '.' || letter == '%');
    }

    /** The share that a column of another kind tells: 累计完成 60%. */
    private static Optional<BigDecimal> share(TableRow row, Role role) {
        return row.table().has(role)
                        && !(row.cell(role) instanceof CellValue.Blank)
                        && (role == Role.TASK_DONE || row.cell(role).text().indexOf('%') >= 0)
                ? PercentCells.percent(row, role, row.cell(role)).filter(Progress::isShare)
                : Optional.empty();
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }
}
