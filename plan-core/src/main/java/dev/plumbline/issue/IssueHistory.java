package dev.plumbline.issue;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was recorded about one issue: its report and what happened after, in the order of recording.
 *
 * <p>Immutable and thread-safe.
 *
 * @param issue the report; of several the one recorded last, which corrects the others
 * @param stamp who reported it and when it was first recorded
 * @param facts what was recorded after it
 */
public record IssueHistory(Issue issue, Stamp stamp, List<Entry<IssueFact>> facts) {

    public IssueHistory {
        facts = List.copyOf(facts);
    }

    /** An issue of which only the report is known. */
    public static IssueHistory of(Issue issue, Stamp stamp) {
        return new IssueHistory(issue, stamp, List.of());
    }

    /** This history and one more fact. */
    public IssueHistory and(IssueFact fact, Stamp by) {
        List<Entry<IssueFact>> more = new ArrayList<>(facts);
        more.add(new Entry<>(fact, by));
        return new IssueHistory(issue, stamp, more);
    }
}
