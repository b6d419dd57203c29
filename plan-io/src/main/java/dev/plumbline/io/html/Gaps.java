package dev.plumbline.io.html;

import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import java.util.List;
import java.util.OptionalInt;

/**
 * What was not read, so that no figure is shown of it (IO-2e). Immutable and thread-safe.
 *
 * @param cells cells of tables that were not understood
 * @param files files that could not be read
 * @param fromTables whether tables were read at all
 * @param goals whether anything can tell of goals
 * @param tasks whether anything can tell of tasks
 * @param issues whether anything can tell of issues
 */
record Gaps(int cells, List<String> files, boolean fromTables, boolean goals, boolean tasks, boolean issues) {

    static Gaps of(ReadResult<?> read, PlanStatus status) {
        return new Gaps(
                read.reading().unreadCells(),
                read.unread(),
                !read.reading().files().isEmpty(),
                !status.goals().isEmpty() || read.reading().tellsOf("goal"),
                !status.tasks().isEmpty() || read.reading().tellsOf("task"),
                !status.issues().isEmpty() || read.reading().tellsOf("issue"));
    }

    boolean isEmpty() {
        return cells == 0 && files.isEmpty();
    }

    /** A count for the table of contents: of tables only what they hold, since 0 may also mean that none was read. */
    OptionalInt counted(OptionalInt count) {
        return fromTables && count.isPresent() && count.getAsInt() == 0 ? OptionalInt.empty() : count;
    }

    /** Whether anything can tell of what a section lists. */
    boolean tells(Words section) {
        return switch (section) {
            case GOALS -> goals;
            case TASKS -> tasks;
            case ISSUES -> issues;
            default -> true;
        };
    }

    /** A figure, or a dash where nothing tells of it. */
    static String figure(boolean told, long figure) {
        return told ? Long.toString(figure) : Figures.NONE;
    }
}
