package dev.plumbline.book;

import dev.plumbline.fact.Entry;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which issue repeats which (ISS-6), and the circles among them, in which none came first (SAFE-3). */
final class Recurrences {

    private final Map<IssueId, Optional<IssueId>> repeated = new LinkedHashMap<>();

    /** Of an issue recorded again the last one counts. */
    Recurrences(Collection<? extends Entry<?>> facts) {
        for (Entry<?> entry : facts) {
            if (entry.fact() instanceof Issue issue) {
                repeated.put(issue.id(), issue.recurrenceOf());
            }
        }
    }

    /** Each circle once, from the issue of it recorded first, which stands at its end again. */
    List<List<IssueId>> circles() {
        List<List<IssueId>> circles = new ArrayList<>();
        Set<IssueId> walked = new HashSet<>();
        for (IssueId start : repeated.keySet()) {
            List<IssueId> path = new ArrayList<>();
            IssueId at = start;
            while (at != null && walked.add(at)) {
                path.add(at);
                at = before(at);
            }
            int from = at == null ? -1 : path.indexOf(at);
            if (from >= 0) {
                List<IssueId> circle = new ArrayList<>(path.subList(from, path.size()));
                circle.add(path.get(from));
                circles.add(circle);
            }
        }
        return circles;
    }

    private @Nullable IssueId before(IssueId issue) {
        return repeated.getOrDefault(issue, Optional.empty()).orElse(null);
    }
}
