package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Feedback on goals that stands open although its plan was submitted (GOAL-11). */
final class GoalFeedbackRule implements Rule<PlanStatus> {

    static final FindingCode OPEN = FindingCode.of(
                    "goal-feedback-open",
                    Severity.WARNING,
                    "计划已提交，但{from}对目标“{goal}”的反馈尚未答复：{text}",
                    "The plan is submitted while the feedback of {from} on goal [{goal}] is unanswered: {text}")
            .advising("答复反馈并达成共识后再推进。", "Answer it and agree before going on.");

    @Override
    public String id() {
        return "goal-feedback";
    }

    @Override
    public Localized title() {
        return Localized.of("提交计划前须答复目标反馈", "Feedback on goals is answered before the plan is submitted");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.GOAL;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(OPEN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        Map<List<Object>, GoalFeedback> last = new LinkedHashMap<>();
        status.facts(GoalFeedback.class)
                .forEach(each -> last.put(List.of(each.goal(), each.from(), each.when()), each));
        last.values().stream()
                .filter(each -> each.isOpen() && status.hasGoal(each.goal()))
                .filter(each -> isSubmitted(status, each.goal()))
                .forEach(each -> findings.report(Finding.builder(OPEN)
                        .location(Location.ofPath("goal/" + each.goal()))
                        .putFigure("from", each.from().label())
                        .putFigure("goal", status.goal(each.goal()).goal().name())
                        .putFigure("text", each.text())
                        .build()));
    }

    /** A plan is submitted once that step was taken by the moment asked for, as known then. */
    private static boolean isSubmitted(PlanStatus status, GoalId goal) {
        Instant moment = status.asOf().instant(status.book().zone());
        return status.book().history(status.goal(goal).plan()).trail().steps().stream()
                .filter(step -> step.action().equals(PlanEvent.SUBMIT.id()))
                .anyMatch(step -> status.asOf().knows(step.at()) && !step.at().isAfter(moment));
    }
}
