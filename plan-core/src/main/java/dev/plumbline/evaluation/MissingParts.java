package dev.plumbline.evaluation;

import dev.plumbline.evaluation.MissingPart.Kind;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.rollup.FigureOrigin;
import dev.plumbline.issue.IssueState;
import dev.plumbline.task.TaskState;
import java.util.ArrayList;
import java.util.List;

/** Finds what an evaluation report lacks. */
final class MissingParts {

    private final EvaluationReport report;
    private final List<MissingPart> missing = new ArrayList<>();

    MissingParts(EvaluationReport report) {
        this.report = report;
    }

    List<MissingPart> all() {
        if (report.date().isBefore(report.period().end())) {
            ofPlan(Kind.PERIOD_END);
        }
        if (report.indicators().isEmpty()) {
            ofPlan(Kind.GOALS);
        }
        report.indicators().forEach(this::indicator);
        if (report.indicators().stream().anyMatch(this::isMissed)
                && report.indicators().stream()
                        .allMatch(each -> each.nextAdjustment().isEmpty())) {
            ofPlan(Kind.NEXT_ADJUSTMENT);
        }
        execution();
        report.problems().stream()
                .filter(problem -> problem.state() != IssueState.REJECTED
                        && problem.rootCauses().isEmpty())
                .forEach(problem -> add(Kind.CAUSE, problem.reference(), problem.description()));
        return List.copyOf(missing);
    }

    private void indicator(IndicatorEvaluation each) {
        if (!each.isMeasured()) {
            add(Kind.MEASUREMENT, each);
        } else if (each.isMet().isEmpty()) {
            add(Kind.ATTAINMENT, each);
        } else if (each.origin() != FigureOrigin.ROLLED_UP) {
            explained(each);
        }
    }

    /** Nobody has to say why a goal is missed that may still be met. */
    private boolean isMissed(IndicatorEvaluation each) {
        return each.isMissed() && !each.isAhead(report.period(), report.date());
    }

    /** Of a goal that is carried up the goals under it are asked. */
    private void explained(IndicatorEvaluation each) {
        if (isMissed(each)) {
            missed(each);
        } else if (each.isExceeded()
                && each.analysis().filter(analysis -> analysis.isWhole(true)).isEmpty()) {
            add(Kind.REASON, each);
        }
    }

    private void missed(IndicatorEvaluation each) {
        if (each.causes().stream().allMatch(cause -> cause.text().isBlank())) {
            add(Kind.CAUSE, each);
        }
        if (each.improvements().isEmpty() && each.nextAdjustment().isEmpty()) {
            add(Kind.IMPROVEMENT, each);
        }
    }

    /** Tasks that were to be under way by now; where nobody tells of any, that is said once. */
    private void execution() {
        List<TaskEvaluation> begun = report.tasks().stream()
                .filter(task -> task.state() != TaskState.CANCELLED
                        && task.start().filter(report.date()::isBefore).isEmpty())
                .toList();
        List<TaskEvaluation> untold =
                begun.stream().filter(task -> !task.reported()).toList();
        if (!begun.isEmpty() && untold.size() == begun.size()) {
            ofPlan(Kind.EXECUTION);
        } else {
            untold.forEach(task -> add(Kind.PROGRESS, task.reference(), task.name()));
        }
    }

    private void ofPlan(Kind kind) {
        String id = report.plan().value();
        add(kind, Reference.of("plan", id), report.title().orElse(id));
    }

    private void add(Kind kind, IndicatorEvaluation each) {
        add(kind, each.reference(), each.goal().name());
    }

    private void add(Kind kind, Reference about, String name) {
        missing.add(new MissingPart(kind, about, name));
    }
}
