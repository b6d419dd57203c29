package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was not read, so that no figure is shown of it (IO-2e). Immutable and thread-safe.
 *
 * @param sources how many files with tables were read
 * @param cells cells of tables that were not understood
 * @param files files that could not be read
 * @param findings how many remarks reading had, by severity
 * @param goals whether anything can tell of goals
 * @param tasks whether anything can tell of tasks
 * @param issues whether anything can tell of issues
 */
record Gaps(
        int sources,
        int cells,
        List<String> files,
        Map<Severity, Long> findings,
        boolean goals,
        boolean tasks,
        boolean issues) {

    static Gaps of(ReadResult<?> read, PlanStatus status) {
        return new Gaps(
                read.reading().files().size(),
                read.reading().unreadCells(),
                read.unread(),
                read.findings().stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting())),
                !status.goals().isEmpty() || read.reading().tellsOf("goal"),
                !status.tasks().isEmpty() || read.reading().tellsOf("task"),
                !status.issues().isEmpty() || read.reading().tellsOf("issue"));
    }

    boolean isEmpty() {
        return cells == 0 && files.isEmpty();
    }

    /** How many remarks reading had. */
    long found() {
        return Tally.total(findings);
    }

    long found(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** A figure, or a dash where nothing tells of it. */
    static String figure(boolean told, long figure) {
        return told ? Long.toString(figure) : Figures.NONE;
    }
}
