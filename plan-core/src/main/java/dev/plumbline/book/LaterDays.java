package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.task.ProgressReport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How things stand by the latest day that was told of them, and reports that are read as of an earlier day: those are recorded
 * and change nothing of how the things stand now (IO-2f). Confined to one thread.
 */
final class LaterDays {

    private static final FindingCode EARLIER = FindingCode.of(
                    "update-earlier-day",
                    Severity.WARNING,
                    "{count}项按较早的日期填报，已记录；账本中较晚日期的填报仍然有效：{names}",
                    "{count} {count|thing is|things are} reported as of an earlier day, which is recorded; what was reported as of"
                            + " a later day still counts: {names}")
            .advising("若较晚的日期填错，请更正或撤销该条填报。", "If the later day was wrong, put that report right or withdraw it.");

    private static final int SHOWN = 5;

    private record Latest(LocalDate at, FactIdentity identity) {}

    private final ZoneId zone;
    private final Map<Reference, Latest> latest = new HashMap<>();
    private final Map<Reference, Latest> earlier = new HashMap<>();

    LaterDays(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes note of something that stands. */
    void stands(Fact fact) {
        subject(fact).ifPresent(subject -> {
            Latest told = new Latest(fact.when().date(zone), FactIdentity.of(fact));
            latest.merge(subject, told, (one, other) -> one.at().isBefore(other.at()) ? other : one);
        });
    }

    /** Takes note of something that is recorded now. */
    void recorded(Fact fact) {
        subject(fact).ifPresent(subject -> {
            Latest known = latest.get(subject);
            if (known != null && fact.when().date(zone).isBefore(known.at())) {
                earlier.put(subject, known);
            }
        });
    }

    private static Optional<Reference> subject(Fact fact) {
        if (fact instanceof ProgressReport report && report.snapshot()) {
            return Optional.of(Reference.of("task", report.task().value()));
        }
        return fact instanceof IssueSnapshot snapshot
                ? Optional.of(Reference.of("issue", snapshot.issue().value()))
                : Optional.empty();
    }

    /**
     * What is told of it.
     *
     * @param told what the sheet says too, as of the later days
     */
    List<Finding> findings(Set<FactIdentity> told) {
        Set<String> names = new LinkedHashSet<>();
        earlier.forEach((subject, known) -> {
            if (!told.contains(known.identity())) {
                names.add(subject.toString());
            }
        });
        return names.isEmpty()
                ? List.of()
                : List.of(Finding.builder(EARLIER)
                        .location(Location.ofPath(names.iterator().next()))
                        .putFigure("names", names.stream().sorted().limit(SHOWN).toList())
                        .putFigure("count", names.size())
                        .build());
    }
}
