package dev.plumbline.adjustment;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.approval.step.TrailPath;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.Digest;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a request is what its record of steps says (完整性核对, WF-4, SAFE-9): the chain fits, each step follows from the one
 * before, the content is what the last step left, and what was published is a version of the plan.
 */
public final class AdjustmentIntegrity {

    /** A request is not what its record says; nothing is done with it but an examination. */
    public static final FindingCode ALTERED = FindingCode.of(
                    "adjustment-record-broken",
                    Severity.ERROR,
                    "调整申请“{request}”与其留痕记录不一致：{why}",
                    "Request [{request}] does not fit its record of steps: {why}")
            .advising(
                    "在恢复为记录所载内容之前，除核查外不得办理任何步骤。",
                    "Restore what the record says; until then nothing but an examination is done with it.");

    private AdjustmentIntegrity() {}

    /** What does not fit; empty where all does. */
    public static List<Finding> of(AdjustmentRequest request, PlanHistory history) {
        List<Localized> faults = new ArrayList<>();
        request.trail()
                .verify()
                .ifPresent(broken -> faults.add(Localized.of(
                        "第 " + broken.entry() + " 步的校验值不符", "entry " + broken.entry() + " does not fit the chain")));
        faults.addAll(TrailPath.faults(
                request.reference(), request.trail(), AdjustmentWorkflow.standard(), AdjustmentState.values()));
        if (request.stated() != request.state()) {
            faults.add(Localized.of(
                    "所存状态“" + request.stated().text(Locale.CHINESE) + "”不是记录所载的“"
                            + request.state().text(Locale.CHINESE) + "]",
                    "it is stored as [" + request.stated().text(Locale.ENGLISH) + "], but on record it is ["
                            + request.state().text(Locale.ENGLISH) + "]"));
        }
        checkContent(request, faults);
        checkOrigin(request, history, faults);
        checkVersion(request, history, faults);
        return faults.stream().map(why -> doubt(request, why)).toList();
    }

    /** What is to be told of a request that cannot be trusted. */
    public static Finding doubt(AdjustmentRequest request, Localized why) {
        return Finding.builder(ALTERED)
                .location(Location.ofPath("adjustment/" + request.id()))
                .putFigure("request", request.id())
                .putFigure("why", why)
                .build();
    }

    private static void checkContent(AdjustmentRequest request, List<Localized> faults) {
        List<AuditStep> steps = request.trail().steps();
        Digest last =
                steps.isEmpty() ? Digest.NONE : steps.get(steps.size() - 1).content();
        if (!last.equals(request.content())) {
            faults.add(Localized.of("内容不是最后一步所记载的内容", "the content is not what the last step left"));
        }
        boolean isDecided = request.state() == AdjustmentState.APPROVED || request.state() == AdjustmentState.PUBLISHED;
        if (isDecided && !StepTrail.isDone(request.trail(), AdjustmentEvent.APPROVE.id(), request.content())) {
            faults.add(Localized.of("批准的不是这一内容", "this content is not what was approved"));
        }
    }

    /** Whether it was drafted for who is said to ask, against a version that there is. */
    private static void checkOrigin(AdjustmentRequest request, PlanHistory history, List<Localized> faults) {
        PartyId requester = request.draft().requested().by();
        boolean isOther = requester instanceof PersonId
                && !AdjustmentReckoning.requester(request).equals(requester);
        if (isOther) {
            faults.add(Localized.of("记录的申请人不是申请所载的申请人", "its record names another requester than the request does"));
        }
        int base = request.draft().base();
        if (base > 0 && history.version(base).isEmpty()) {
            faults.add(Localized.of(
                    "计划没有其所依据的第 " + base + " 版", "the plan has no version " + base + ", against which it was drafted"));
        }
    }

    private static void checkVersion(AdjustmentRequest request, PlanHistory history, List<Localized> faults) {
        boolean isThere = history.versions().stream()
                .anyMatch(version ->
                        version.because().filter(request.reference()::equals).isPresent());
        if (isThere != (request.state() == AdjustmentState.PUBLISHED)) {
            faults.add(Localized.of("发布记录与计划版本不符", "its publication and the versions of the plan do not fit"));
        }
    }
}
