package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings of a reading: each once, what is alike about many cells of a column in one, and no more than a cap.
 * Confined to one thread.
 */
public final class Remarks {

    /** Where findings are of one period, those of another table's period are others. */
    private record Alike(FindingCode code, Location column, Optional<Object> period) {}

    private static final class Several {
        private final Finding first;
        private int count = 1;

        Several(Finding first) {
            this.first = first;
        }
    }

    private final long most;
    private final Set<Finding> known = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Alike, Several> alike = new LinkedHashMap<>();
    private long left;

    /** Remarks of which no more than {@code most} are kept; how many were left out is told at the end. */
    public Remarks(long most) {
        this.most = most;
    }

    /** Adds a finding, the same one only once. */
    public void add(Finding finding) {
        if (findings.size() >= most && finding.severity() != Severity.ERROR || findings.size() >= most * 2) {
            left++;
        } else if (known.add(finding)) {
            findings.add(finding);
        }
    }

    /** Adds a finding of which a column may hold many alike: told once, with how many there were. */
    public void addAlike(Finding finding) {
        Location place = finding.location().toBuilder()
                .row(java.util.OptionalInt.empty())
                .line(java.util.OptionalInt.empty())
                .build();
        Alike key = new Alike(
                finding.code(), place, Optional.ofNullable(finding.figures().get("period")));
        Several known = alike.get(key);
        if (known != null) {
            known.count++;
        } else if (alike.size() >= most) {
            left++;
        } else {
            alike.put(key, new Several(finding));
        }
    }

    /** All of them, in the order in which they were added. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (Several each : alike.values()) {
            all.add(each.first.toBuilder().putFigure("count", each.count).build());
        }
        if (left > 0) {
            all.add(Finding.builder(SheetFindings.FINDINGS_LEFT_OUT)
                    .putFigure("count", left)
                    .putFigure("most", most)
                    .build());
        }
        return all;
    }
}
