package dev.plumbline.io.digest;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings that came and went. */
record FindingChanges(ComparedStatuses compared, List<Finding> before, List<Finding> after) {

    private record Same(String code, Optional<String> path) {

        static Same of(Finding finding) {
            return new Same(finding.code().id(), finding.location().path());
        }
    }

    void addTo(List<Changed> found) {
        add(ChangeKind.FINDING_NEW, after, before, found);
        add(ChangeKind.FINDING_GONE, before, after, found);
    }

    private void add(ChangeKind kind, List<Finding> some, List<Finding> others, List<Changed> found) {
        Set<Same> known = others.stream().map(Same::of).collect(Collectors.toCollection(HashSet::new));
        some.stream().filter(each -> known.add(Same.of(each))).forEach(each -> {
            Reference about = about(each);
            if (compared.reach().holds(about)) {
                found.add(compared.changed(kind, about, each::message));
            }
        });
    }

    /** What it is about; a finding without a path is about the book. */
    private static Reference about(Finding finding) {
        return finding.location()
                .path()
                .filter(path -> path.indexOf('/') > 0 && !path.endsWith("/"))
                .map(Reference::parse)
                .orElseGet(() -> Reference.of("finding", finding.code().id()));
    }
}
