package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentIntegrity;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanIntegrity;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a book as a whole says against a plan or a request, beside its own record: what is lost, and what is there twice. */
final class Doubts {

    private static final Localized LIVES =
            Localized.of("账本中有多份档案使用这一编号", "the book holds several histories under its id");
    private static final Localized PLANS = Localized.of("账本中有多份计划使用这一编号", "the book holds several plans under its id");
    private static final Localized UNKNOWN_LIFE = Localized.of(
            "账本中没有其档案，而有申请依据其已发布的版本", "the book holds no history of it, but requests against published versions");
    private static final Localized REQUESTS =
            Localized.of("账本中有多份申请使用这一编号", "the book holds several requests under its id");

    private Doubts() {}

    static List<Finding> of(PlanBook book) {
        List<Finding> doubts = new ArrayList<>();
        Set<PlanId> plans = new HashSet<>();
        Stream.of(
                        book.plans().stream().map(Plan::id),
                        book.histories().stream().map(PlanHistory::plan),
                        book.lost().stream().flatMap(lost -> lost.plan().stream()),
                        book.adjustments().stream().map(AdjustmentRequest::plan))
                .flatMap(ids -> ids)
                .filter(plans::add)
                .forEach(plan -> doubts.addAll(ofPlan(book, plan)));
        Set<AdjustmentId> requests = new HashSet<>();
        for (AdjustmentRequest request : book.adjustments()) {
            if (requests.add(request.id())) {
                doubts.addAll(ofRequest(book, request));
            }
        }
        return doubts;
    }

    static List<Finding> ofPlan(PlanBook book, PlanId id) {
        List<Finding> doubts = new ArrayList<>();
        List<PlanHistory> lives = book.index().histories(id);
        if (book.index().plans(id).size() > 1) {
            doubts.add(PlanIntegrity.doubt(PlanHistory.of(id), PLANS));
        }
        book.index().astray(id).stream()
                .map(history -> PlanIntegrity.doubt(PlanHistory.of(id), under(history.plan())))
                .forEach(doubts::add);
        book.lost().stream()
                .filter(lost -> lost.isAbout(id) && !isRestored(book, lost))
                .map(lost -> PlanIntegrity.doubt(PlanHistory.of(id), lost.why()))
                .forEach(doubts::add);
        if (lives.size() > 1) {
            doubts.add(PlanIntegrity.doubt(lives.get(0), LIVES));
        }
        if (lives.isEmpty() && book.index().isAdjusted(id)) {
            doubts.add(PlanIntegrity.doubt(PlanHistory.of(id), UNKNOWN_LIFE));
        }
        for (PlanHistory history : lives) {
            history.versions().stream()
                    .flatMap(version -> version.because().stream())
                    .filter(because -> isLost(book, history.plan(), because))
                    .map(because -> PlanIntegrity.doubt(history, lost(because)))
                    .forEach(doubts::add);
        }
        return doubts;
    }

    /** Whether what could not be read once is there again. */
    private static boolean isRestored(PlanBook book, LostRecord lost) {
        if (lost.what().id().equals(LostRecord.UNKNOWN)) {
            return false;
        }
        return lost.what().kind().equals("adjustment")
                ? book.index().requests(AdjustmentId.of(lost.what().id())).stream()
                        .anyMatch(request -> lost.isAbout(request.plan()))
                : !book.index().histories(PlanId.of(lost.what().id())).isEmpty();
    }

    private static Localized under(PlanId other) {
        return Localized.of("其档案记在“" + other + "”名下", "its record stands under [" + other + "]");
    }

    private static boolean isLost(PlanBook book, PlanId plan, Reference because) {
        return because.kind().equals("adjustment")
                && book.index().requests(AdjustmentId.of(because.id())).stream()
                        .noneMatch(request -> request.plan().equals(plan));
    }

    private static Localized lost(Reference because) {
        return Localized.of(
                "账本中没有其版本所依据的 " + because, "the book lacks " + because + ", because of which a version was made");
    }

    static List<Finding> ofRequest(PlanBook book, AdjustmentRequest request) {
        return book.index().requests(request.id()).size() > 1
                ? List.of(AdjustmentIntegrity.doubt(request, REQUESTS))
                : List.of();
    }
}
