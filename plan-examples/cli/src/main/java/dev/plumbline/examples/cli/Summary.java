package dev.plumbline.examples.cli;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What the console says about a status. */
final class Summary {

    private Summary() {}

    static List<String> of(PlanStatus status, List<Finding> findings, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Goals");
        status.goals().forEach(goal -> lines.add("  " + line(goal, language)));
        lines.add("Late and blocked tasks");
        status.tasks().stream().filter(Summary::isTroubled).forEach(task -> lines.add("  " + line(task, language)));
        lines.add("Open issues");
        status.issues().stream().filter(IssueStatus::isOpen).forEach(issue -> lines.add("  " + line(issue, language)));
        lines.add("Findings");
        findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> lines.add("  " + line(finding, language)));
        lines.add("  " + count(findings));
        return lines;
    }

    private static String line(GoalStatus goal, Locale language) {
        return goal.plan() + "  " + goal.goal().name()
                + "  target " + goal.target().map(Object::toString).orElse("-")
                + "  actual " + goal.actual().map(Object::toString).orElse("-")
                + "  attainment " + goal.attainment()
                + "  " + goal.light().text(language);
    }

    private static boolean isTroubled(TaskStatus task) {
        return task.daysLate() > 0 || task.state() == TaskState.BLOCKED || task.state() == TaskState.DELAYED;
    }

    private static String line(TaskStatus task, Locale language) {
        String owners = task.owners().stream().map(PartyId::label).collect(Collectors.joining(", "));
        String causes = task.progress().causes().stream().map(Cause::text).collect(Collectors.joining("; "));
        return task.task().name() + "  " + task.state().text(language) + "  " + late(task)
                + (owners.isEmpty() ? "" : "  " + owners)
                + (causes.isEmpty() ? "" : "  " + causes);
    }

    private static String late(TaskStatus task) {
        OptionalLong days = task.progress().daysLate();
        return days.isPresent() ? days.getAsLong() + " days late" : "lateness unknown";
    }

    private static String line(IssueStatus issue, Locale language) {
        String clock = issue.running().stream()
                .findFirst()
                .map(each -> "  " + each.clock().target().text(language) + " "
                        + each.state().text(language) + ", due " + each.due())
                .orElse("");
        return issue.issue().description() + "  " + issue.state().text(language) + clock;
    }

    static String line(Finding finding, Locale language) {
        String place = finding.location().toString();
        return finding.severity().text(language) + "  " + finding.code() + "  " + finding.message(language)
                + (place.isEmpty() ? "" : "  [" + place + "]");
    }

    static String count(List<Finding> findings) {
        return "findings: " + findings.size() + " (errors: " + count(findings, Severity.ERROR) + ", warnings: "
                + count(findings, Severity.WARNING) + ", infos: " + count(findings, Severity.INFO) + ")";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
