package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import java.util.ArrayList;
import java.util.List;

/** Reads cells that give causes: 客观:…;主观:… are two, each with its kind; others are one whose kind is not stated (TASK-3). */
public final class CauseCells {

    private CauseCells() {}

    /** The causes a cell gives. */
    public static List<Cause> read(TableRow row, Role role) {
        return row.text(role).map(CauseCells::parse).orElse(List.of());
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
        int colon = kind == CauseKind.NOT_STATED ? -1 : Math.max(text.indexOf(':'), text.indexOf('：'));
        causes.add(Cause.of(kind, text.substring(colon + 1).strip()));
    }

    private static CauseKind kind(String text) {
        if (text.startsWith("客观") || text.startsWith("客觀")) {
            return CauseKind.OBJECTIVE;
        }
        return text.startsWith("主观") || text.startsWith("主觀") ? CauseKind.SUBJECTIVE : CauseKind.NOT_STATED;
    }
}
