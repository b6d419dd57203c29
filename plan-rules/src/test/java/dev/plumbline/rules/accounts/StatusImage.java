package dev.plumbline.rules.accounts;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.WorkStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** All that a status says by its parts, and all that the rules say about it: the raw lists of facts are left out. */
final class StatusImage {

    private static final RuleSet RULES = RuleSet.standard();

    private StatusImage() {}

    static List<Object> of(PlanStatus status) {
        List<Object> image = new ArrayList<>(parts(status));
        image.add(findings(status));
        return image;
    }

    static List<Object> parts(PlanStatus status) {
        List<Object> parts = new ArrayList<>();
        parts.add(status.plansInForce());
        parts.add(List.copyOf(status.goals()));
        parts.add(status.goals().stream()
                .map(goal -> status.rollup(goal.plan()).explain(goal.id()))
                .toList());
        parts.add(status.tasks().stream().map(StatusImage::task).toList());
        parts.add(List.copyOf(status.issues()));
        parts.add(List.copyOf(status.risks()));
        parts.add(status.analyses());
        parts.add(status.ledger().accounts());
        parts.add(status.tasks().stream()
                .map(task -> status.ledger().accountsAbout(Reference.parse(task.path())))
                .toList());
        parts.add(status.work().stream().map(StatusImage::work).toList());
        parts.add(status.timetable().all());
        parts.add(status.reportsDue());
        parts.add(status.externalChanges());
        parts.add(status.collaborations().requests());
        parts.add(status.collaborations().meetings());
        parts.add(status.collaborations().resolutions());
        parts.add(status.actionItems());
        parts.add(status.uncovered());
        for (String indicator : List.of("revenue", "satisfaction", "on-time")) {
            parts.add(status.deviationAnswers().toDate(IndicatorId.of(indicator), false));
        }
        return parts;
    }

    private static List<Object> task(TaskStatus task) {
        return List.of(
                task.path(),
                task.owners(),
                task.progress().toString(),
                task.progress().lagDays(),
                task.progress().causes(),
                task.light(),
                task.timeline());
    }

    private static List<Object> work(WorkStatus work) {
        return List.of(
                work.routines(),
                work.openShortages(),
                work.overAllocations().stream().map(StatusImage::told).toList(),
                work.needsNotInPlace(),
                work.earnedValues());
    }

    static List<String> findings(PlanStatus status) {
        return RULES.evaluate(status).stream().map(StatusImage::told).toList();
    }

    private static String told(Finding finding) {
        return finding.code().id() + " " + Objects.toString(finding.location()) + " " + finding.message(Locale.ENGLISH);
    }
}
