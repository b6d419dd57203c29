package dev.plumbline.issue;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A handling plan (问题处理方案): what is to be done about an issue, by whom, until when (ISS-4).
 *
 * <p>The responsible unit makes it and files it with operations management before work begins; recording it is filing it. A
 * plan without a measure that names its owner and its deadline lets no work begin.
 * Immutable and thread-safe.
 *
 * @param issue the issue
 * @param when when it was filed
 * @param measures what is to be done; a plan without any is a finding
 */
public record HandlingPlan(IssueId issue, Moment when, List<HandlingMeasure> measures) implements IssueAction {

    /** A handling plan names nothing to do. */
    public static final FindingCode NO_MEASURE = FindingCode.of(
                    "issue-plan-empty",
                    Severity.WARNING,
                    "问题“{issue}”的处理方案没有措施",
                    "The handling plan of issue [{issue}] has no measure")
            .advising("列出措施、责任人和完成时限", "List measures with owner and deadline");

    /** A measure lacks its owner or its deadline. */
    public static final FindingCode MEASURE_INCOMPLETE = FindingCode.of(
                    "issue-measure-incomplete",
                    Severity.WARNING,
                    "问题“{issue}”的措施“{measure}”没有责任人或完成时限",
                    "Measure [{measure}] of issue [{issue}] has no owner or no deadline")
            .advising("补充责任人和完成时限", "Name an owner and a deadline");

    public HandlingPlan {
        measures = List.copyOf(measures);
    }

    /** A plan of these measures. */
    public static HandlingPlan of(IssueId issue, Moment when, HandlingMeasure... measures) {
        return new HandlingPlan(issue, when, List.of(measures));
    }

    /** Whether work may begin on it: it has a measure that names its owner and its deadline. */
    public boolean isWorkable() {
        return measures.stream().anyMatch(HandlingMeasure::isComplete);
    }

    @Override
    public Event<IssueEvent> event() {
        return IssueEvent.FILE_PLAN;
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }

    /** What the plan lacks. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (measures.isEmpty()) {
            findings.add(finding(NO_MEASURE).build());
        }
        measures.stream()
                .filter(measure -> !measure.isComplete())
                .map(measure -> finding(MEASURE_INCOMPLETE)
                        .putFigure("measure", measure.text())
                        .build())
                .forEach(findings::add);
        return findings;
    }

    private Finding.Builder finding(FindingCode code) {
        return Finding.builder(code).location(Location.ofPath("issue/" + issue)).putFigure("issue", issue);
    }
}
