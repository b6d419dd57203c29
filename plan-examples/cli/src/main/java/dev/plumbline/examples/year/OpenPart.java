package dev.plumbline.examples.year;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import dev.plumbline.status.WorkStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is open: issues by level, reports that are missing, resources that are short, requests decided. */
record OpenPart(PlanStatus status, Page page) {

    private static final int MOST = 5;

    void write() {
        page.part("六、问题", "6. Issues");
        for (IssueSeverity severity : IssueSeverity.values()) {
            issues(severity);
        }
        page.part("七、缺报", "7. Missing reports");
        missing(ReportDue.Kind.MEASUREMENT);
        missing(ReportDue.Kind.REPORT);
        page.part("八、资源", "8. Resources");
        resources();
        page.part("九、调整", "9. Adjustments");
        adjustments();
    }

    private void issues(IssueSeverity severity) {
        List<IssueStatus> open = status.issues().stream()
                .filter(issue -> issue.isOpen() && issue.severity() == severity)
                .toList();
        List<IssueStatus> overdue = open.stream()
                .filter(issue -> issue.running().stream().anyMatch(SlaReading::isBreached))
                .toList();
        String names = overdue.isEmpty()
                ? ""
                : page.say("：", ": ")
                        + page.some(
                                overdue.stream()
                                        .map(issue -> issue.issue().id() + " "
                                                + issue.issue().description()),
                                MOST);
        page.line(
                page.say(severity) + "：未闭环 " + open.size() + "，时限已过 " + overdue.size() + names,
                page.say(severity) + ": open " + open.size() + ", past a limit " + overdue.size() + names);
    }

    private void missing(ReportDue.Kind kind) {
        Period month = Period.month(status.date().getYear(), status.date().getMonthValue());
        Map<String, Long> byOwner = new TreeMap<>();
        status.reportsDue().missing().stream()
                .filter(due -> due.kind() == kind)
                .forEach(due -> due.missing().stream()
                        .filter(each -> isOf(each, month))
                        .forEach(each -> byOwner.merge(
                                due.owner().map(owner -> owner.label()).orElse("-"), 1L, Long::sum)));
        long count = byOwner.values().stream().mapToLong(Long::longValue).sum();
        String owners = byOwner.isEmpty()
                ? page.none()
                : page.some(
                        byOwner.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed())
                                .map(each -> each.getKey() + " " + each.getValue()),
                        MOST);
        page.line(page.say(kind) + page.say("本月缺 " + count + " 次：", ": " + count + " missing this month: ") + owners);
    }

    private boolean isOf(ReportOccurrence occurrence, Period month) {
        LocalDate due = occurrence.due().atZone(status.book().zone()).toLocalDate();
        return month.contains(due);
    }

    private void resources() {
        List<String> shortages = status.work().stream()
                .map(WorkStatus::openShortages)
                .flatMap(List::stream)
                .map(line -> line.resource() + " " + line.days() + page.say(" 缺 ", " short of ") + line.missing())
                .toList();
        List<String> late = status.work().stream()
                .flatMap(work -> work.needsNotInPlace().stream()
                        .map(need -> need.description() + " "
                                + need.inPlaceBy().map(Object::toString).orElse("-")))
                .toList();
        page.line(page.say("未处理的短缺：", "shortages nothing is done about: ")
                + (shortages.isEmpty() ? page.none() : page.some(shortages.stream(), MOST)));
        page.line(page.say("逾期未到位：", "not in place in time: ")
                + (late.isEmpty() ? page.none() : page.some(late.stream(), MOST)));
    }

    /** The last step of each request as of then, and what came into force in the month. */
    private void adjustments() {
        List<String> lines = status.book().adjustments().stream()
                .filter(request -> isOfMonth(request))
                .map(this::adjustment)
                .toList();
        lines.forEach(page::line);
        if (lines.isEmpty()) {
            page.line(page.none());
        }
        String versions = status.plansInForce().stream()
                .filter(plan -> plan.version().filter(this::isNew).isPresent())
                .map(plan -> plan.plan().id() + " v"
                        + plan.version().map(PlanVersion::number).orElseThrow())
                .collect(Collectors.joining(page.say("、", ", ")));
        page.line(page.say("本月发布的版本：", "versions published: ") + (versions.isEmpty() ? page.none() : versions));
    }

    private boolean isNew(PlanVersion version) {
        LocalDate day =
                version.published().recordedAt().atZone(status.book().zone()).toLocalDate();
        return day.getMonthValue() == status.date().getMonthValue()
                && day.getYear() == status.date().getYear();
    }

    private List<AuditStep> steps(AdjustmentRequest request) {
        return request.trail().steps().stream()
                .filter(step -> status.asOf().knows(step.at()))
                .toList();
    }

    private boolean isOfMonth(AdjustmentRequest request) {
        List<AuditStep> steps = steps(request);
        return !steps.isEmpty()
                && steps.get(steps.size() - 1).at().atZone(status.book().zone()).getMonthValue()
                        == status.date().getMonthValue();
    }

    private String adjustment(AdjustmentRequest request) {
        List<AuditStep> steps = steps(request);
        AuditStep last = steps.get(steps.size() - 1);
        Localized state = request.state();
        return request.id() + "  " + request.draft().reason().orElse("-") + "  " + page.say(state)
                + last.why()
                        .map(why -> page.say("（", " (") + why + page.say("）", ")"))
                        .orElse("");
    }
}
