package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.approval.step.TrailPath;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a plan is what its record of steps says (完整性核对, PLAN-5, SAFE-9): the chain fits, each step follows from the one
 * before, every version is what was published, and the plan is what the last step left.
 */
public final class PlanIntegrity {

    /** A plan is not what its record says; nothing is done with it but an examination. */
    public static final FindingCode ALTERED = FindingCode.of(
                    "plan-record-broken",
                    Severity.ERROR,
                    "计划“{plan}”与其留痕记录不一致：{why}",
                    "Plan [{plan}] does not fit its record of steps: {why}")
            .advising(
                    "在恢复为记录所载内容之前，除核查外不得办理任何步骤。",
                    "Restore what the record says; until then nothing but an examination is done with it.");

    private static final Set<String> PUBLISHING = Set.of(PlanEvent.PUBLISH.id(), "supersede");

    private PlanIntegrity() {}

    /** What does not fit; empty where all does, and for a plan with which nothing was done yet. */
    public static List<Finding> of(Plan plan, PlanHistory history) {
        List<Localized> faults = new ArrayList<>();
        history.trail()
                .verify()
                .ifPresent(broken -> faults.add(Localized.of(
                        "第 " + broken.entry() + " 步的校验值不符", "entry " + broken.entry() + " does not fit the chain")));
        faults.addAll(
                TrailPath.faults(history.reference(), history.trail(), PlanWorkflow.standard(), PlanState.values()));
        if (history.stated() != history.state()) {
            faults.add(Localized.of(
                    "所存状态“" + history.stated().text(Locale.CHINESE) + "”不是记录所载的“"
                            + history.state().text(Locale.CHINESE) + "]",
                    "it is stored as [" + history.stated().text(Locale.ENGLISH) + "], but on record it is ["
                            + history.state().text(Locale.ENGLISH) + "]"));
        }
        checkVersions(history, faults);
        checkDecisions(history, faults);
        checkContent(plan, history, faults);
        return faults.stream().map(why -> finding(history, why)).toList();
    }

    /** What is to be told where there is the record of a plan without the plan. */
    public static Finding missing(PlanHistory history) {
        return finding(history, Localized.of("账本中没有这一计划", "the book does not hold the plan"));
    }

    /** What is to be told of a plan that cannot be trusted because of something beside its own record. */
    public static Finding doubt(PlanHistory history, Localized why) {
        return finding(history, why);
    }

    private static Finding finding(PlanHistory history, Localized why) {
        return Finding.builder(ALTERED)
                .location(Location.ofPath("plan/" + history.plan()))
                .putFigure("plan", history.plan())
                .putFigure("why", why)
                .build();
    }

    private static void checkVersions(PlanHistory history, List<Localized> faults) {
        List<AuditStep> published = history.trail().steps().stream()
                .filter(step -> PUBLISHING.contains(step.action()))
                .toList();
        List<PlanVersion> kept = history.versions();
        boolean fits = published.size() == kept.size()
                && IntStream.range(0, kept.size()).allMatch(at -> isNumbered(history, at))
                && IntStream.range(0, kept.size()).allMatch(at -> isOf(published.get(at), kept.get(at)));
        if (!fits) {
            faults.add(Localized.of(
                    "所存 " + kept.size() + " 个版本与记录的 " + published.size() + " 次发布不符",
                    "its " + kept.size() + " versions are not those of the " + published.size()
                            + " publications on record"));
        }
    }

    private static boolean isNumbered(PlanHistory history, int at) {
        PlanVersion version = history.versions().get(at);
        return version.number() == at + 1 && version.plan().id().equals(history.plan());
    }

    /** Whether a version is what a step published, by whom, when and because of what. */
    private static boolean isOf(AuditStep step, PlanVersion version) {
        boolean because = step.action().equals(PlanEvent.PUBLISH.id())
                ? version.because().isEmpty()
                : version.because().map(Reference::toString).equals(step.why());
        return because
                && step.content().equals(version.digest())
                && version.published().equals(Stamp.of(step.by(), step.at()));
    }

    /** Whether each content that was published was approved before. */
    private static void checkDecisions(PlanHistory history, List<Localized> faults) {
        List<AuditEntry> entries = history.trail().entries();
        for (int at = 0; at < entries.size(); at++) {
            AuditStep step = entries.get(at).step();
            if (step.action().equals(PlanEvent.PUBLISH.id())
                    && !StepTrail.isDone(
                            new AuditTrail(entries.subList(0, at)), PlanEvent.APPROVE.id(), step.content())) {
                faults.add(Localized.of("所发布的内容未经批准", "the content that was published was not approved"));
            }
        }
    }

    private static void checkContent(Plan plan, PlanHistory history, List<Localized> faults) {
        List<AuditStep> steps = history.trail().steps();
        if (!steps.isEmpty() && !steps.get(steps.size() - 1).content().equals(CanonicalPlan.digest(plan))) {
            faults.add(Localized.of("内容不是最后一步所记载的内容", "the content is not what the last step left"));
        }
    }
}
