package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.time.Deadline;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long something may take by the severity of the issue, as it is written; without a deadline there is no clock. */
record SeverityDeadlinesDocument(
        @Nullable Deadline urgent,
        @Nullable Deadline important,
        @Nullable Deadline general) {

    static SeverityDeadlinesDocument from(Map<IssueSeverity, Deadline> deadlines) {
        return new SeverityDeadlinesDocument(
                deadlines.get(IssueSeverity.URGENT),
                deadlines.get(IssueSeverity.IMPORTANT),
                deadlines.get(IssueSeverity.GENERAL));
    }

    Map<IssueSeverity, Deadline> toDeadlines() {
        Map<IssueSeverity, Deadline> deadlines = new EnumMap<>(IssueSeverity.class);
        given(urgent, each -> deadlines.put(IssueSeverity.URGENT, each));
        given(important, each -> deadlines.put(IssueSeverity.IMPORTANT, each));
        given(general, each -> deadlines.put(IssueSeverity.GENERAL, each));
        return deadlines;
    }
}
