package dev.plumbline.io.table.word;

import dev.plumbline.plan.PlanId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The line that a written table carries above its header (表格标记): which kind of table it is and of which plan, so that it
 * is read again as what it was written from (IO-2). Immutable and thread-safe.
 *
 * <p>Such as {@code 表格：任务清单　计划标识：2024　计划周期：2024　截至：2024-06-30　计划名称：2024年度运营计划}.
 *
 * @param kind the title of the kind of table, in either language
 * @param plan the plan's id
 * @param period the plan's period
 * @param asOf the day on which states hold; empty where the table has none
 * @param parent the plan that contains the plan
 * @param title what the plan is called
 */
public record PlanMark(
        String kind,
        PlanId plan,
        Period period,
        Optional<LocalDate> asOf,
        Optional<PlanId> parent,
        Optional<String> title) {

    private static final String GAP = "　";
    private static final List<Localized> LABELS = List.of(
            Localized.of("表格：", "Table: "),
            Localized.of("计划标识：", "Plan: "),
            Localized.of("计划周期：", "Period: "),
            Localized.of("截至：", "As of: "),
            Localized.of("上级计划：", "Parent plan: "),
            Localized.of("计划名称：", "Plan name: "));

    private static final Localized FULL_NUMBER = Localized.of("全局编号", "Full ID");

    /** The header of a column of numbers that are whole ids. */
    public static String fullNumber(Locale language) {
        return FULL_NUMBER.text(language);
    }

    /** Whether a header is that of a column of whole ids. */
    public static boolean isFullNumber(String header) {
        return header.equals(FULL_NUMBER.text(Locale.CHINESE)) || header.equals(FULL_NUMBER.text(Locale.ENGLISH));
    }

    /** The line as a table carries it. */
    public String line(Locale language) {
        List<Optional<String>> values = List.of(
                Optional.of(kind),
                Optional.of(plan.value()),
                Optional.of(period.toString()),
                asOf.map(LocalDate::toString),
                parent.map(PlanId::value),
                title);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < LABELS.size(); i++) {
            if (values.get(i).isPresent()) {
                line.append(i == 0 ? "" : GAP)
                        .append(LABELS.get(i).text(language))
                        .append(values.get(i).get());
            }
        }
        return line.toString();
    }

    /** The mark that a text is; empty for any other text. */
    public static Optional<PlanMark> read(String text) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            if (text.startsWith(LABELS.get(0).text(language))) {
                return read(text, language);
            }
        }
        return Optional.empty();
    }

    private static Optional<PlanMark> read(String text, Locale language) {
        List<Optional<String>> values = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < LABELS.size(); i++) {
            String label = (i == 0 ? "" : GAP) + LABELS.get(i).text(language);
            if (at < 0 || !text.startsWith(label, at)) {
                values.add(Optional.empty());
                continue;
            }
            int from = at + label.length();
            int to = next(text, from, i + 1, language);
            values.add(Optional.of(text.substring(from, to)));
            at = to;
        }
        return at == text.length() ? of(values) : Optional.empty();
    }

    private static int next(String text, int from, int label, Locale language) {
        int next = text.length();
        for (int i = label; i < LABELS.size(); i++) {
            int found = text.indexOf(GAP + LABELS.get(i).text(language), from);
            next = found >= 0 ? Math.min(next, found) : next;
        }
        return next;
    }

    private static Optional<PlanMark> of(List<Optional<String>> values) {
        if (values.get(0).isEmpty() || values.get(1).isEmpty() || values.get(2).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlanMark(
                    values.get(0).get(),
                    PlanId.of(values.get(1).get()),
                    Period.parse(values.get(2).get()),
                    values.get(3).map(LocalDate::parse),
                    values.get(4).map(PlanId::of),
                    values.get(5)));
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }
}
