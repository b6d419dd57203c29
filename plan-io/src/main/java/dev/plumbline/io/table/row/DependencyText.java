package dev.plumbline.io.table.row;

import dev.plumbline.task.DayCounting;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One predecessor as tables write it (TASK-4): {@code 任务A}, {@code 3FS+2}, {@code 任务A SS-1天}, {@code 2FF+3自然日}.
 *
 * @param task what names the task: its name or its number
 * @param kind which ends are tied; finish to start where nothing is written
 * @param lag days between the two ends; negative is a lead
 * @param counting which days the lag counts
 */
public record DependencyText(String task, DependencyKind kind, int lag, DayCounting counting) {

    private static final Map<String, DependencyKind> KINDS = Map.of(
            "FS", DependencyKind.FINISH_TO_START,
            "SS", DependencyKind.START_TO_START,
            "FF", DependencyKind.FINISH_TO_FINISH,
            "SF", DependencyKind.START_TO_FINISH);

    private static final List<String> CALENDAR_DAYS = List.of("自然日", "日历日", "EDAYS", "EDAY", "ED");
    private static final List<String> WORKING_DAYS =
            List.of("个工作日", "工作日", "WORKING DAYS", "DAYS", "DAY", "天", "日", "D");

    /** Reads a text; empty where it names no task, or its lag is no number of days. */
    public static Optional<DependencyText> read(String written) {
        String text = TextForms.halfWidth(written).strip();
        String upper = text.toUpperCase(Locale.ROOT);
        DayCounting counting =
                CALENDAR_DAYS.stream().anyMatch(upper::endsWith) ? DayCounting.CALENDAR : DayCounting.WORKING;
        int end = withoutUnit(upper);
        int digits = end;
        while (digits > 0 && isDigit(upper.charAt(digits - 1))) {
            digits--;
        }
        int sign = blanksBefore(upper, digits) - 1;
        boolean lagging = digits < end && sign >= 0 && "+-−".indexOf(upper.charAt(sign)) >= 0;
        if (!lagging) {
            return of(text, 0, DayCounting.WORKING);
        }
        if (end - digits > 5) {
            return Optional.empty();
        }
        int days = Integer.parseInt(upper.substring(digits, end));
        return of(text.substring(0, sign).strip(), upper.charAt(sign) == '+' ? days : -days, counting);
    }

    private static int withoutUnit(String text) {
        for (List<String> units : List.of(CALENDAR_DAYS, WORKING_DAYS)) {
            for (String unit : units) {
                int end = blanksBefore(text, text.length() - unit.length());
                if (text.endsWith(unit) && end > 0 && isDigit(text.charAt(end - 1))) {
                    return end;
                }
            }
        }
        return text.length();
    }

    private static int blanksBefore(String text, int end) {
        int at = Math.max(0, end);
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static Optional<DependencyText> of(String text, int lag, DayCounting counting) {
        String ending =
                text.length() < 2 ? "" : text.substring(text.length() - 2).toUpperCase(Locale.ROOT);
        DependencyKind kind = KINDS.get(ending);
        String task = kind == null ? text : text.substring(0, text.length() - 2).strip();
        return task.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DependencyText(task, kind == null ? DependencyKind.FINISH_TO_START : kind, lag, counting));
    }

    /** The same words as the whole name of a task, for names that look like something else. */
    public static DependencyText named(String name) {
        return new DependencyText(name, DependencyKind.FINISH_TO_START, 0, DayCounting.WORKING);
    }
}
