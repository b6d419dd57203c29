package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.Nothing;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.TaskState;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much is done, from the columns of progress: a percentage, an amount, words; words in a column of percentages are
 * words all the same, and a state among them is one.
 *
 * @param percent 0 to 100
 * @param amount such as 8家
 * @param done in words
 * @param state where words name one
 */
record Progress(
        Optional<BigDecimal> percent, Optional<Quantity> amount, Optional<String> done, Optional<TaskState> state) {

    static Progress read(TableRow row, BookDraft book) {
        Optional<BigDecimal> percent = Optional.empty();
        Optional<String> words = Optional.empty();
        CellValue value = row.cell(Role.TASK_PERCENT);
        if (!Nothing.isSaidBy(value.text())) {
            boolean wordy = value instanceof CellValue.Text
                    && PercentCells.percent(row, Role.TASK_PERCENT, value).isEmpty();
            percent = wordy ? Optional.empty() : PercentCells.read(row, Role.TASK_PERCENT);
            words = wordy ? Optional.of(value.text().strip()) : Optional.empty();
        }
        Optional<TaskState> state =
                words.flatMap(text -> book.wordCells().constant(text, "taskState", TaskState.values()));
        Optional<String> done = row.text(Role.TASK_DONE);
        if (percent.isEmpty()) {
            percent = row.cell(Role.TASK_DONE) instanceof CellValue.Blank
                    ? percent
                    : PercentCells.percent(row, Role.TASK_DONE, row.cell(Role.TASK_DONE))
                            .filter(Progress::isShare);
        }
        Optional<Quantity> amount = Measure.read(row, Role.TASK_ACTUAL)
                .flatMap(Measure::value)
                .or(() -> done.flatMap(Measure::leading)
                        .flatMap(Measure::value)
                        .filter(read -> !read.unit().isPercent()));
        boolean share =
                percent.isPresent() && done.filter(Progress::isPlainNumber).isPresent();
        Optional<String> told = share ? Optional.empty() : done;
        Optional<String> wordsOnly = state.isPresent() ? Optional.empty() : words;
        return new Progress(percent, amount, told.or(() -> wordsOnly), state);
    }

    /** 60%, and nothing else: the same typed or written. */
    private static boolean isPlainNumber(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '.' || letter == '%');
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
