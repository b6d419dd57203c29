package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.LabelColon;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import java.util.ArrayList;
import java.util.List;

/** Reads cells that give causes: 客观:…;主观:… are two, each with its kind; others are one whose kind is not stated (TASK-3). */
public final class CauseCells {

    private static final int LONGEST_LABEL = 12;

    private CauseCells() {}

    /** The causes a cell gives. */
    public static List<Cause> read(TableRow row, Role role) {
        return row.text(role).map(CauseCells::parse).orElse(List.of());
    }

    /** The causes a cell gives, of the kind that another cell of the row says where they do not say it themselves. */
    public static List<Cause> read(TableRow row, Role role, Role kind) {
        List<Cause> causes = read(row, role);
        CauseKind said = row.text(kind).map(CauseCells::kindIn).orElse(CauseKind.NOT_STATED);
        if (said == CauseKind.NOT_STATED) {
            return causes;
        }
        return causes.isEmpty()
                ? List.of(Cause.of(said, row.text(kind).orElse("")))
                : causes.stream()
                        .map(cause -> cause.kind() == CauseKind.NOT_STATED ? Cause.of(said, cause.text()) : cause)
                        .toList();
    }

    /** The causes of a column for each kind. */
    public static List<Cause> byKind(TableRow row, Role objective, Role subjective) {
        List<Cause> causes = new ArrayList<>();
        row.text(objective).ifPresent(text -> causes.add(Cause.of(CauseKind.OBJECTIVE, text)));
        row.text(subjective).ifPresent(text -> causes.add(Cause.of(CauseKind.SUBJECTIVE, text)));
        return causes;
    }

    private static CauseKind kindIn(String text) {
        boolean objective = text.contains("客观") || text.contains("客觀");
        boolean subjective = text.contains("主观") || text.contains("主觀");
        if (objective == subjective) {
            return CauseKind.NOT_STATED;
        }
        return objective ? CauseKind.OBJECTIVE : CauseKind.SUBJECTIVE;
    }

    static List<Cause> parse(String text) {
        List<Cause> causes = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "；;\n".indexOf(text.charAt(i)) >= 0) {
                add(causes, text.substring(from, i).strip());
                from = i + 1;
            }
        }
        return causes;
    }

    private static void add(List<Cause> causes, String text) {
        if (text.isEmpty()) {
            return;
        }
        CauseKind kind = kind(text);
        int colon = kind == CauseKind.NOT_STATED ? -1 : LabelColon.first(text);
        boolean labelled = colon > 0
                && colon < LONGEST_LABEL
                && text.substring(0, colon).chars().noneMatch(CauseCells::isGap);
        causes.add(Cause.of(kind, labelled ? text.substring(colon + 1).strip() : text));
    }

    /** 客观原因导致延期，措施：加班 has no label before its colon. */
    private static boolean isGap(int letter) {
        return "，,。、".indexOf(letter) >= 0;
    }

    private static CauseKind kind(String text) {
        if (text.startsWith("客观") || text.startsWith("客觀")) {
            return CauseKind.OBJECTIVE;
        }
        return text.startsWith("主观") || text.startsWith("主觀") ? CauseKind.SUBJECTIVE : CauseKind.NOT_STATED;
    }
}
