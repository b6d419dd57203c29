package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The drafts that earlier updates of one plan left open and the sheet that was read last no longer asks for (IO-2f): one of them
 * is changed to what it asks for now, the others are withdrawn. What is not whoever updates to change or withdraw stays open and
 * is told. Confined to one thread.
 */
final class EarlierDrafts {

    private static final FindingCode WITHDRAWN = FindingCode.of(
                    "update-draft-withdrawn",
                    Severity.INFO,
                    "新读入的表格不再要求此前形成的调整申请草案{request}，已撤回",
                    "Draft {request} of an earlier update is withdrawn: the sheet does not ask for it any more")
            .advising("如仍需调整，请另行申请。", "Ask for it anew if it is still wanted.");

    private static final FindingCode STILL_OPEN = FindingCode.of(
                    "update-draft-open",
                    Severity.WARNING,
                    "新读入的表格不再要求此前更新形成的调整申请{request}，但该申请仍未结束（{state}）{why}",
                    "Request {request} of an earlier update is open still ({state}), though the sheet does not ask for it any more{why}")
            .advising("由申请人撤回，或按流程决定。", "Have its author withdraw it, or decide it.");

    /** By which the drafts of updates are known. */
    static final String REASON = "重新读入的表格与现行版本不同";

    private final List<Finding> findings = new ArrayList<>();
    private final List<AdjustmentRequest> open;
    private final Stamp by;
    private PlanBook book;

    /** @param open the requests about the plan that have not ended, but for the one that asks for what is read */
    EarlierDrafts(PlanBook book, List<AdjustmentRequest> open, Stamp by) {
        this.book = book;
        this.by = by;
        this.open = new ArrayList<>(open.stream()
                .filter(request -> request.draft().reason().equals(Optional.of(REASON)))
                .toList());
    }

    /** Goes on with a book that has more in it. */
    void goOn(PlanBook more) {
        book = more;
    }

    PlanBook book() {
        return book;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Changes one of them to ask for this, if there is one that may be changed. */
    Optional<AdjustmentId> edited(List<Change> changes, int base) {
        for (AdjustmentRequest request : List.copyOf(open)) {
            AdjustmentDraft draft = request.draft();
            boolean fits = draft.base() == base && request.state() == AdjustmentState.DRAFTED;
            AdjustmentAction edit =
                    AdjustmentAction.edit(draft.toBuilder().changes(changes).build());
            if (fits && taken(request, edit).isEmpty()) {
                open.remove(request);
                return Optional.of(request.id());
            }
        }
        return Optional.empty();
    }

    /** Withdraws those that are drafts still, and tells of all. */
    void withdraw() {
        for (AdjustmentRequest request : open) {
            AdjustmentAction withdrawal = AdjustmentAction.of(AdjustmentEvent.WITHDRAW)
                    .because("表格已不再要求 (the sheet does not ask for it any more)");
            Optional<Bracketed> refusal = request.state() == AdjustmentState.DRAFTED
                    ? taken(request, withdrawal)
                    : Optional.of(Bracketed.NOTHING);
            Finding.Builder finding = Finding.builder(refusal.isEmpty() ? WITHDRAWN : STILL_OPEN)
                    .location(Location.ofPath("adjustment/" + request.id()))
                    .putFigure("request", request.id());
            findings.add(refusal.map(
                            why -> finding.putFigure("state", request.state()).putFigure("why", why))
                    .orElse(finding)
                    .build());
        }
    }

    /** Takes a step, or says why not. */
    private Optional<Bracketed> taken(AdjustmentRequest request, AdjustmentAction action) {
        try {
            BookStep step = book.take(request.id(), action, by);
            book = step.book();
            return step.refusal().map(Bracketed::of);
        } catch (IllegalArgumentException | IllegalStateException unfit) {
            return Optional.of(Bracketed.of(unfit));
        }
    }
}
