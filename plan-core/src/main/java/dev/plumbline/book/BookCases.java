package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentIntegrity;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanIntegrity;
import dev.plumbline.review.EvaluationFiled;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that steps with the plans and requests of one book are decided by. What several have in common is looked up once, so
 * that looking at every request of a book takes time in proportion to them. Confined to one thread.
 */
final class BookCases {

    private final PlanBook book;
    private final Map<PlanId, List<Plan>> others = new HashMap<>();
    private final Map<PlanId, List<Finding>> doubts = new HashMap<>();
    private @Nullable Map<PlanId, List<Entry<EvaluationFiled>>> evaluations;

    BookCases(PlanBook book) {
        this.book = book;
    }

    AdjustmentCase of(AdjustmentId id) {
        AdjustmentRequest request = doubtful(
                        book.index().requests(id), known -> AdjustmentIntegrity.of(known, book.history(known.plan())))
                .orElseThrow(() -> new NoSuchElementException(
                        "The book has no request [" + id + "]. File it first, or take an id from its adjustments."));
        Plan plan = plan(request.plan())
                .orElseThrow(() -> new NoSuchElementException(
                        "The book has no plan [" + request.plan() + "] that request [" + id + "] is about."));
        return new AdjustmentCase(
                request,
                plan,
                book.index().requests(),
                book.index().lives(),
                others(request.plan()),
                book.policy().raci(),
                Stream.concat(Doubts.ofRequest(book, request).stream(), doubts(request.plan()).stream())
                        .toList());
    }

    /** What is known of a plan at an instant; an evaluation recorded later, or of a part of its period, closes nothing. */
    PlanCase of(PlanId id, Instant known) {
        Plan plan = plan(id).orElseThrow(() ->
                new NoSuchElementException("The book has no plan [" + id + "]. Take an id from its plans."));
        List<Reference> filed = evaluations().getOrDefault(id, List.of()).stream()
                .filter(entry -> !entry.stamp().recordedAt().isAfter(known))
                .filter(entry -> entry.fact().isOf(plan))
                .map(entry -> entry.fact().reference())
                .toList();
        return new PlanCase(
                plan, history(plan), others(id), filed, book.policy().raci(), doubts(id));
    }

    private Map<PlanId, List<Entry<EvaluationFiled>>> evaluations() {
        Map<PlanId, List<Entry<EvaluationFiled>>> known = evaluations;
        if (known == null) {
            known = book.execution().entries(EvaluationFiled.class).stream()
                    .collect(Collectors.groupingBy(entry -> entry.fact().plan()));
            evaluations = known;
        }
        return known;
    }

    private List<Plan> others(PlanId id) {
        return others.computeIfAbsent(
                id,
                any -> book.plans().stream()
                        .filter(other -> !other.id().equals(id))
                        .toList());
    }

    private List<Finding> doubts(PlanId id) {
        return doubts.computeIfAbsent(id, any -> Doubts.ofPlan(book, id));
    }

    private Optional<Plan> plan(PlanId id) {
        return doubtful(book.index().plans(id), plan -> PlanIntegrity.of(plan, book.history(id)));
    }

    private PlanHistory history(Plan plan) {
        return doubtful(book.index().histories(plan.id()), history -> PlanIntegrity.of(plan, history))
                .orElseGet(() -> PlanHistory.of(plan.id()));
    }

    /** The only one; of several under one id, which no step makes, one that does not fit its record, so that none gets by. */
    private static <T> Optional<T> doubtful(List<T> alike, Function<T, List<Finding>> check) {
        if (alike.size() < 2) {
            return alike.isEmpty() ? Optional.empty() : Optional.of(alike.get(0));
        }
        return alike.stream()
                .filter(each -> !check.apply(each).isEmpty())
                .findFirst()
                .or(() -> Optional.of(alike.get(0)));
    }
}
