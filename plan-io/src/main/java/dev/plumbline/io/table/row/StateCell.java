package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell says about how far a task is: a state, a percentage, or both (已完成80%, 进行中（60%）, 完成✔, 是).
 *
 * @param state the state
 * @param percent how much is done, 0 to 100
 * @param late whether the word says that it was completed late
 * @param finish the day on which it was done: 6月12日完成
 * @param newFinish the day it was put off to: 延期至7月5日
 * @param more whether the text says more than all that
 */
public record StateCell(
        Optional<TaskState> state,
        Optional<BigDecimal> percent,
        boolean late,
        Optional<LocalDate> finish,
        Optional<LocalDate> newFinish,
        boolean more) {

    /** What the vocabulary calls what was done, but late. */
    public static final String LATE = "completed-late";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MARKS = "√✓✔☑●■★▲△○◎×✗✘☒□☐";
    private static final StateCell NOTHING = of(Optional.empty(), Optional.empty(), false, false);

    private static StateCell of(Optional<TaskState> state, Optional<BigDecimal> percent, boolean late, boolean more) {
        return new StateCell(state, percent, late, Optional.empty(), Optional.empty(), more);
    }

    /** Reads a state cell; a word that is none is reported. What it says beside stays as text with the row. */
    public static StateCell read(TableRow row, Role role, WordCells words) {
        CellValue value = row.usable(role);
        String written = value.text().strip();
        String text = Ticks.isChoice(written) ? Ticks.chosen(written) : written;
        boolean answer = isQuestion(row, role) && words.yesNo(text).isPresent();
        if (!answer && words.isNotNeeded(text)) {
            row.tell(role, CellFindings.STATE_NOT_NEEDED, finding -> finding);
            row.release(role);
            return NOTHING;
        }
        if (row.isNothing(text) && !answer) {
            return NOTHING;
        }
        Optional<BigDecimal> number = value instanceof CellValue.Text
                ? Optional.empty()
                : PercentCells.percent(row, role, value).filter(StateCell::isShare);
        StateCell read = number.map(percent -> of(stateOf(percent), Optional.of(percent), false, false))
                .or(() -> noted(row, text, words))
                .orElseGet(() -> words.state(text, isQuestion(row, role)));
        if (read.state.isEmpty()) {
            words.unknown(row, role, TaskState.values());
        } else if (read.more) {
            row.keepToo(role);
        }
        return read;
    }

    /** A state with a day or a length of time beside it; a time is kept as it stands. */
    private static Optional<StateCell> noted(TableRow row, String text, WordCells words) {
        for (StateNotes.Note note : words.notes(text)) {
            Optional<TaskState> state = Optional.of(note.kind().state());
            boolean late = note.kind() == StateNotes.Kind.LATE_FINISH;
            if (note.kind().namesDay()) {
                Optional<LocalDate> day = StateDays.day(row.table(), note);
                if (day.isPresent()) {
                    boolean done = note.kind() == StateNotes.Kind.FINISHED;
                    return Optional.of(new StateCell(
                            state,
                            Optional.empty(),
                            late,
                            done ? day : Optional.empty(),
                            done ? Optional.empty() : day,
                            false));
                }
            } else if (StateDays.isTime(note)) {
                return Optional.of(of(state, Optional.empty(), late, true));
            }
        }
        return Optional.empty();
    }

    /** The day on which something was done by a text such as 6.18完成; empty where it names none. */
    public static Optional<LocalDate> finish(TableRow row, String text, WordCells words) {
        return noted(row, text, words).flatMap(StateCell::finish);
    }

    /** 是否完成: a column that asks for yes or no. */
    private static boolean isQuestion(TableRow row, Role role) {
        String header = row.table().headerText(role);
        return header.contains("是否") || header.contains("完成与否") || header.contains("?") || header.contains("？");
    }

    /** What a text says; nothing is reported. */
    public static StateCell parse(String text, WordCells words, boolean question) {
        Optional<BigDecimal> percent = GapText.of(text).isPresent() ? Optional.empty() : percentIn(text);
        if (WordCells.isAsked(text)) {
            return of(Optional.empty(), percent, false, false);
        }
        if (question) {
            Optional<Boolean> yes = words.yesNo(text);
            if (yes.isPresent()) {
                return of(
                        Optional.of(yes.get() ? TaskState.COMPLETED : TaskState.IN_PROGRESS),
                        Optional.empty(),
                        false,
                        false);
            }
        }
        String plain = percent.isPresent() ? withoutPercent(text) : text;
        Optional<String> id = words.meaning(plain, "taskState", TaskState.values())
                .or(() -> words.meaning(withoutMarks(plain), "taskState", TaskState.values()))
                .or(() -> words.yesNo(plain).map(yes -> yes ? "completed" : "in-progress"));
        boolean late = id.filter(LATE::equals).isPresent();
        boolean more = id.isPresent() && words.saysMore(withoutMarks(plain), "taskState");
        Optional<TaskState> state =
                late ? Optional.of(TaskState.COMPLETED) : id.flatMap(each -> WordCells.byId(each, TaskState.values()));
        if (percent.isPresent()
                && state.filter(each -> each != TaskState.COMPLETED).isEmpty()) {
            return of(stateOf(percent.get()), percent, late, more);
        }
        return of(state, percent, late, more);
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    private static Optional<TaskState> stateOf(BigDecimal percent) {
        if (percent.compareTo(HUNDRED) == 0) {
            return Optional.of(TaskState.COMPLETED);
        }
        return Optional.of(percent.signum() == 0 ? TaskState.ASSIGNED : TaskState.IN_PROGRESS);
    }

    /** The number before a sign of per cent. */
    private static Optional<BigDecimal> percentIn(String text) {
        int sign = Math.max(text.indexOf('%'), text.indexOf('％'));
        int end = sign;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        if (sign < 0 || end - start == 0 || end - start > 6) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.substring(start, end))).filter(StateCell::isShare);
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private static boolean isPart(char letter) {
        return letter >= '0' && letter <= '9' || letter == '.';
    }

    private static String withoutPercent(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            if (!isPart(letter) && "%％ ()（）".indexOf(letter) < 0) {
                plain.append(letter);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(letter -> MARKS.indexOf(letter) < 0).forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }
}
