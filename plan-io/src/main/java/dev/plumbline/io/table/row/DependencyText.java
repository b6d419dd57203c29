package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.task.DayCounting;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.text.TextForms;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * One predecessor as tables write it (TASK-4): {@code 任务A}, {@code 3FS+2}, {@code 任务A SS-1天}, {@code 2FF+3自然日},
 * {@code 1完成-开始+2周}.
 *
 * @param task what names the task: its name or its number
 * @param kind which ends are tied; finish to start where nothing is written
 * @param lag days between the two ends; negative is a lead
 * @param counting which days the lag counts
 */
public record DependencyText(String task, DependencyKind kind, int lag, DayCounting counting) {

    private static final int WORKING_WEEK = 5;
    private static final int WEEK = 7;
    private static final int MOST_DIGITS = 5;
    private static final Map<String, String> UNITS = Vocabulary.standard().values("lagUnit");
    private static final List<Entry<String, String>> KINDS = longestFirst("dependencyKind");

    private record Tie(String task, Optional<DependencyKind> kind) {}

    private record Lag(int days, DayCounting counting) {}

    private static List<Entry<String, String>> longestFirst(String list) {
        return Vocabulary.standard().values(list).entrySet().stream()
                .sorted(Comparator.comparing(
                                (Entry<String, String> each) -> -each.getKey().length())
                        .thenComparing(Entry::getKey))
                .toList();
    }

    /** Reads a text; empty where it names no task, or its lag is no number of days or weeks. */
    public static Optional<DependencyText> read(String written) {
        String text = TextForms.halfWidth(written).replace('−', '-').strip();
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (sign > 0) {
            Tie tie = tie(text.substring(0, sign).strip());
            Optional<Lag> lag = lag(text.substring(sign + 1), text.charAt(sign) == '-');
            if (lag.isPresent()) {
                return of(tie, lag.get());
            }
            if (tie.kind.isPresent()) {
                return Optional.empty();
            }
        }
        return of(tie(text), new Lag(0, DayCounting.WORKING));
    }

    /** A task and how it is tied: 3FS, 3(FS), 3完成-开始, 3完成-开始(FS). */
    private static Tie tie(String text) {
        String task = text;
        Optional<DependencyKind> kind = Optional.empty();
        boolean found = true;
        while (found) {
            found = false;
            String bare = unbracketed(task);
            String lower = TextForms.simplified(bare).toLowerCase(Locale.ROOT);
            for (Entry<String, String> each : KINDS) {
                if (lower.endsWith(each.getKey())) {
                    task = bare.substring(0, bare.length() - each.getKey().length());
                    task = task.endsWith("(")
                            ? task.substring(0, task.length() - 1).strip()
                            : task.strip();
                    kind = kind.or(() -> Optional.of(DependencyKind.valueOf(
                            each.getValue().toUpperCase(Locale.ROOT).replace('-', '_'))));
                    found = true;
                    break;
                }
            }
        }
        return new Tie(task, kind);
    }

    private static String unbracketed(String text) {
        return text.endsWith(")") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** 2, 2天, 3 edays, 1周: a week of work has five days. */
    private static Optional<Lag> lag(String text, boolean lead) {
        String plain = TextForms.matchingKey(text);
        int end = 0;
        while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
            end++;
        }
        String unit = end == plain.length() ? "working-day" : UNITS.get(plain.substring(end));
        if (end == 0 || end > MOST_DIGITS || unit == null) {
            return Optional.empty();
        }
        boolean working = unit.startsWith("working");
        int days = unit.endsWith("week") ? working ? WORKING_WEEK : WEEK : 1;
        int amount = Integer.parseInt(plain.substring(0, end)) * days;
        return Optional.of(new Lag(lead ? -amount : amount, working ? DayCounting.WORKING : DayCounting.CALENDAR));
    }

    private static Optional<DependencyText> of(Tie tie, Lag lag) {
        return tie.task.isEmpty()
                ? Optional.empty()
                : Optional.of(new DependencyText(
                        tie.task, tie.kind.orElse(DependencyKind.FINISH_TO_START), lag.days, lag.counting));
    }

    /** The same words as the whole name of a task, for names that look like something else. */
    public static DependencyText named(String name) {
        return new DependencyText(name, DependencyKind.FINISH_TO_START, 0, DayCounting.WORKING);
    }
}
