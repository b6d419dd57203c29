package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCondition;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Condition;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanCondition;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Decisions on record that today's rules would not have allowed (留痕与现行规则核对, WF-4): the organisation or the policy
 * changed since, or somebody made the record. They stand; whoever answers for the book looks at them.
 */
public final class DecisionCheck {

    /** Somebody decided whom today's rules do not entitle. */
    public static final FindingCode NOT_ENTITLED = FindingCode.of(
                    "decision-not-entitled",
                    Severity.WARNING,
                    "{subject} 由“{by}”于{at}作出的决定，按现行组织与权限其无权作出",
                    "By today's organisation and policy [{by}] may not decide on {subject}, as on record at {at}")
            .advising("核对任职与授权记录；无误则无需处理。", "Check who held what then; nothing is to be done where it was right.");

    /** A decision was taken without the opinions that are required. */
    public static final FindingCode WITHOUT_OPINIONS = FindingCode.of(
                    "decision-without-opinions",
                    Severity.WARNING,
                    "{subject} 于{at}由“{by}”批准时，缺少现行规则要求的评审意见",
                    "[{by}] approved {subject} at {at} without the opinions that today's rules require")
            .advising("核对评审记录；无误则无需处理。", "Check the opinions on record; nothing is to be done where it was right.");

    private DecisionCheck() {}

    static List<Finding> of(PlanBook book) {
        List<Finding> findings = new ArrayList<>();
        BookCases cases = new BookCases(book);
        for (PlanHistory history : book.histories()) {
            book.plan(history.plan()).ifPresent(plan -> checkPlan(book, cases, plan, history, findings));
        }
        for (AdjustmentRequest request : book.adjustments()) {
            if (book.plan(request.plan()).isPresent()) {
                check(
                        request.reference(),
                        request.trail(),
                        request.content(),
                        AdjustmentCondition.REVIEWS_MET,
                        stamp -> Procedures.standard()
                                .process(book)
                                .attempt(cases.of(request.id()), AdjustmentAction.of(AdjustmentEvent.APPROVE), stamp),
                        findings);
            }
        }
        return findings;
    }

    /** Of a plan that was published its own decision is the one on the first version; later ones are the requests'. */
    private static void checkPlan(
            PlanBook book, BookCases cases, Plan plan, PlanHistory history, List<Finding> findings) {
        Plan decided = history.version(1).map(PlanVersion::plan).orElse(plan);
        PlanCase of = cases.of(plan.id(), Instant.MAX);
        PlanCase then = new PlanCase(decided, of.history(), of.others(), of.evaluations(), of.raci(), of.doubts());
        check(
                history.reference(),
                history.trail(),
                CanonicalPlan.digest(decided),
                PlanCondition.REVIEWS_MET,
                stamp -> Procedures.standard()
                        .process(book, plan)
                        .attempt(then, PlanAction.of(PlanEvent.APPROVE), stamp),
                findings);
    }

    private static void check(
            Reference subject,
            AuditTrail trail,
            Digest content,
            Condition reviews,
            Function<Stamp, Attempt> attempt,
            List<Finding> findings) {
        List<AuditStep> approvals = StepTrail.standing(trail, PlanEvent.APPROVE.id(), content);
        for (AuditStep step : approvals) {
            Attempt again = attempt.apply(Stamp.of(StepTrail.actor(step), step.at()));
            if (!again.isBy(Role.DECIDER)) {
                findings.add(finding(NOT_ENTITLED, subject, step));
            }
            if (!again.meets(reviews)) {
                findings.add(finding(WITHOUT_OPINIONS, subject, step));
            }
        }
    }

    private static Finding finding(FindingCode code, Reference subject, AuditStep step) {
        return Finding.builder(code)
                .location(Location.ofPath(subject.toString()))
                .putFigure("subject", subject)
                .putFigure("by", StepTrail.actor(step).label())
                .putFigure("at", step.at())
                .build();
    }
}
