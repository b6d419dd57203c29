package dev.plumbline.attention;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Findings of one kind and severity (同类检查结果), what puts most at risk at the front. Immutable and thread-safe.
 *
 * @param code their kind
 * @param severity how much they weigh
 * @param stake the greatest stake among them
 * @param findings at least one, the greatest stake first, else in the order in which they were given
 */
public record FindingGroup(FindingCode code, Severity severity, Stake stake, List<Finding> findings) {

    private static final Comparator<FindingGroup> FIRST = Comparator.comparing(FindingGroup::severity)
            .thenComparing(FindingGroup::stake)
            .thenComparing(group -> group.findings().size(), Comparator.reverseOrder())
            .thenComparing(group -> group.code().id());

    /** Refuses a group of nothing. */
    public FindingGroup {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("The group [" + code + "] has no findings. Leave it out.");
        }
    }

    private record Weighed(Finding finding, Stake stake) {}

    private record Kind(String code, Severity severity) {}

    /**
     * The findings about a status in groups: errors before warnings before information, then the greatest stake, then the
     * most findings. No finding is lost.
     */
    public static List<FindingGroup> of(PlanStatus status, List<Finding> findings) {
        Stakes stakes = Stakes.of(status);
        Map<Kind, List<Weighed>> byKind = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byKind.computeIfAbsent(new Kind(finding.code().id(), finding.severity()), kind -> new ArrayList<>())
                    .add(new Weighed(finding, stakes.of(finding)));
        }
        return byKind.values().stream().map(FindingGroup::of).sorted(FIRST).toList();
    }

    private static FindingGroup of(List<Weighed> alike) {
        alike.sort(Comparator.comparing(Weighed::stake));
        Finding first = alike.get(0).finding();
        return new FindingGroup(
                first.code(),
                first.severity(),
                alike.get(0).stake(),
                alike.stream().map(Weighed::finding).toList());
    }

    /** All findings of several groups in their order. */
    public static List<Finding> flat(List<FindingGroup> groups) {
        return groups.stream().flatMap(group -> group.findings().stream()).toList();
    }

    /** What to do about all of them, if that is the same for each. */
    public Optional<String> remedy(Locale locale) {
        List<Optional<String>> distinct = findings.stream()
                .map(finding -> finding.remedy(locale))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.get(0) : Optional.empty();
    }
}
