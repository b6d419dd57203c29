package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.issue.ImpactArea;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue as it is written. */
record IssueDocument(
        @Required IssueId id,
        @Required String description,
        @Required Moment when,
        @Nullable Moment reported,
        @Nullable String scope,
        List<ImpactArea> impacts,
        @Nullable PartyId reporter,
        @Nullable PartyId owner,
        @Nullable String suggestion,
        @Nullable IssueCategory category,
        @Nullable IssueSeverity severity,
        @Nullable String severityReason,
        List<RootCause> rootCauses,
        @Nullable String containment,
        @Nullable String prevention,
        List<Reference> about,
        @Nullable IssueId recurrenceOf,
        Map<String, String> attributes) {

    static IssueDocument from(Issue issue) {
        return new IssueDocument(
                issue.id(),
                issue.description(),
                issue.when(),
                issue.reported().orElse(null),
                issue.scope().orElse(null),
                List.copyOf(issue.impacts()),
                issue.reporter().orElse(null),
                issue.owner().orElse(null),
                issue.suggestion().orElse(null),
                issue.category().orElse(null),
                issue.severity().orElse(null),
                issue.severityReason().orElse(null),
                issue.rootCauses(),
                issue.containment().orElse(null),
                issue.prevention().orElse(null),
                issue.about(),
                issue.recurrenceOf().orElse(null),
                issue.attributes());
    }

    Issue toIssue() {
        return Issue.builder()
                .id(id)
                .description(description)
                .when(when)
                .reported(ofNullable(reported))
                .scope(ofNullable(scope))
                .impacts(impacts)
                .reporter(ofNullable(reporter))
                .owner(ofNullable(owner))
                .suggestion(ofNullable(suggestion))
                .category(ofNullable(category))
                .severity(ofNullable(severity))
                .severityReason(ofNullable(severityReason))
                .rootCauses(rootCauses)
                .containment(ofNullable(containment))
                .prevention(ofNullable(prevention))
                .about(about)
                .recurrenceOf(ofNullable(recurrenceOf))
                .attributes(attributes)
                .build();
    }
}
