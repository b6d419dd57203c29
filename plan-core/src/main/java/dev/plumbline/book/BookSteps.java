package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentProcess;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentResult;
import dev.plumbline.adjustment.Notice;
import dev.plumbline.adjustment.NoticeList;
import dev.plumbline.approval.Standing;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.plan.letter.ResponsibilityLetters;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanProcess;
import dev.plumbline.plan.lifecycle.PlanResult;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How steps change a book. */
final class BookSteps {

    private BookSteps() {}

    static List<Plan> replaced(List<Plan> plans, Plan plan) {
        return replaced(plans, List.of(plan));
    }

    static List<Plan> replaced(List<Plan> plans, Collection<Plan> others) {
        Map<PlanId, Plan> left = new LinkedHashMap<>();
        others.forEach(plan -> left.put(plan.id(), plan));
        List<Plan> changed = new ArrayList<>();
        for (Plan plan : plans) {
            changed.add(left.getOrDefault(plan.id(), plan));
        }
        plans.forEach(plan -> left.remove(plan.id()));
        changed.addAll(left.values());
        return changed;
    }

    /** A list with a value in the place of the one it takes, or at the end. */
    private static <T> List<T> replaced(List<T> list, T value, Predicate<T> taken) {
        List<T> changed = new ArrayList<>(list);
        boolean found = false;
        for (int at = 0; at < changed.size(); at++) {
            if (taken.test(changed.get(at))) {
                changed.set(at, value);
                found = true;
            }
        }
        if (!found) {
            changed.add(value);
        }
        return changed;
    }

    static PlanBook file(PlanBook book, Collection<AdjustmentDraft> drafts, Function<AdjustmentDraft, Stamp> by) {
        Map<AdjustmentId, AdjustmentRequest> known = new LinkedHashMap<>();
        book.adjustments().forEach(request -> known.putIfAbsent(request.id(), request));
        List<AdjustmentRequest> requests = new ArrayList<>(book.adjustments());
        for (AdjustmentDraft draft : drafts) {
            check(book, draft, known.get(draft.id()));
            AdjustmentRequest request = AdjustmentProcess.file(draft, by.apply(draft), book.organisation());
            known.put(request.id(), request);
            requests.add(request);
        }
        return new PlanBook(book.content().toBuilder().adjustments(requests).build());
    }

    private static void check(PlanBook book, AdjustmentDraft draft, @Nullable AdjustmentRequest known) {
        if (book.plan(draft.plan()).isEmpty()) {
            throw new IllegalArgumentException("The book has no plan [" + draft.plan() + "] that request [" + draft.id()
                    + "] is about. Draft it against a plan of the book.");
        }
        if (known != null) {
            throw new IllegalArgumentException("The book already has a request [" + draft.id() + "] of ["
                    + known.draft().requested().by().label()
                    + "]. Give the draft an id of its own; a request that is filed changes by steps.");
        }
        if (book.lost().stream().anyMatch(lost -> lost.what().equals(draft.reference()))) {
            throw new IllegalArgumentException("A request [" + draft.id()
                    + "] was stored and could not be read. Give the draft an id of its own, and restore that one.");
        }
        refuseBroken(book.integrity(draft.plan()), "Request [" + draft.id() + "] is not filed");
        checkDate(book, draft);
        int current = book.history(draft.plan()).currentNumber();
        if (draft.base() > current || draft.base() < Math.min(current, 1)) {
            throw new IllegalArgumentException("Request [" + draft.id() + "] is drafted against version ["
                    + draft.base() + "] of plan [" + draft.plan() + "], which has [" + current
                    + "] versions. Draft it with AdjustmentDraft.of(book.history(plan), ...).");
        }
    }

    /** Refuses to go on with a plan that is not what its record says. */
    static void refuseBroken(List<Finding> faults, String what) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    what + ": " + faults.get(0).message(Locale.ENGLISH) + " Restore what the record says first.");
        }
    }

    /** Nobody drafts against a version that was not there yet. */
    private static void checkDate(PlanBook book, AdjustmentDraft draft) {
        book.history(draft.plan())
                .version(draft.base())
                .map(version -> version.published().recordedAt())
                .filter(draft.requested().recordedAt()::isBefore)
                .ifPresent(published -> {
                    throw new IllegalArgumentException("Request [" + draft.id() + "] was drafted at ["
                            + draft.requested().recordedAt() + "], before version [" + draft.base() + "] of plan ["
                            + draft.plan() + "] was published at [" + published
                            + "]. Correct the time, or the version it is drafted against.");
                });
    }

    static AdjustmentCase caseOf(PlanBook book, AdjustmentId id) {
        return new BookCases(book).of(id);
    }

    static PlanCase caseOf(PlanBook book, PlanId id) {
        return caseOf(book, id, Instant.MAX);
    }

    /** What is known of a plan at an instant; an evaluation recorded later closes nothing. */
    static PlanCase caseOf(PlanBook book, PlanId id, Instant known) {
        return new BookCases(book).of(id, known);
    }

    /** A draft plan put in by somebody, which is the first step on its record. */
    static PlanBook drafted(PlanBook book, Plan plan, Stamp by) {
        if (!book.history(plan.id()).trail().isEmpty()) {
            throw new IllegalArgumentException("Plan [" + plan.id() + "] is "
                    + book.history(plan.id()).state().id()
                    + " and changes by steps alone. Edit it with a step while it is a draft or returned.");
        }
        refuseBroken(book.integrity(plan.id()), "Plan [" + plan.id() + "] is not put in");
        Standing standing = Standing.at(book.organisation(), by.recordedAt(), book.zone());
        if (standing.person(by.by()).filter(standing::isKnown).isEmpty()) {
            throw new IllegalArgumentException("Plan [" + plan.id() + "] is put in by [" + by.by()
                    + "], who is no person of the organisation. Stamp it with the person who drafted it.");
        }
        return after(book, plan, PlanProcess.drafted(plan, by, book.organisation()));
    }

    static BookStep take(PlanBook book, Procedures procedures, PlanId id, PlanAction action, Stamp by) {
        PlanCase of = caseOf(book, id, by.recordedAt());
        PlanResult result = procedures.process(book, of.plan()).take(of, action, by);
        if (!result.isMoved()) {
            return BookStep.refused(result.outcome(), book, result.missing()).voted(result.vote());
        }
        PlanBook after = after(book, result.after().plan(), result.after().history());
        return BookStep.moved(result.outcome(), after)
                .voted(result.vote())
                .publishing(result.published(), letters(Optional.empty(), result.published(), book), List.of());
    }

    static BookStep take(PlanBook book, Procedures procedures, AdjustmentId id, AdjustmentAction action, Stamp by) {
        AdjustmentCase of = caseOf(book, id);
        AdjustmentResult result = procedures.process(book).take(of, action, by);
        if (!result.isMoved()) {
            return BookStep.refused(result.outcome(), book, List.of())
                    .conflicting(result.conflicts())
                    .voted(result.vote());
        }
        AdjustmentRequest request = result.after().request();
        PlanBook filed = new PlanBook(book.content().toBuilder()
                .adjustments(replaced(
                        book.adjustments(), request, known -> known.id().equals(request.id())))
                .build());
        BookStep step = BookStep.moved(result.outcome(), filed)
                .conflicting(result.conflicts())
                .voted(result.vote());
        return result.published()
                .map(version -> published(step, result, version, of, book))
                .orElse(step);
    }

    private static BookStep published(
            BookStep step, AdjustmentResult result, PlanVersion version, AdjustmentCase of, PlanBook book) {
        List<Notice> notices =
                NoticeList.of(of.inForce(), version.plan(), of.request().draft(), book.organisation());
        return step.in(after(step.book(), result.after().plan(), result.after().history()))
                .publishing(result.published(), letters(of.history().current(), result.published(), book), notices);
    }

    /** The letters that have to be signed anew; all of a first version. */
    private static List<ResponsibilityLetter> letters(
            Optional<PlanVersion> before, Optional<PlanVersion> published, PlanBook book) {
        return published
                .map(version -> before.map(known -> ResponsibilityLetters.reissued(known, version, book.organisation()))
                        .orElseGet(() -> ResponsibilityLetters.of(version, book.organisation())))
                .orElse(List.of());
    }

    private static PlanBook after(PlanBook book, Plan plan, PlanHistory history) {
        return new PlanBook(book.content().toBuilder()
                .plans(replaced(book.plans(), plan))
                .histories(replaced(
                        book.histories(), history, known -> known.plan().equals(history.plan())))
                .build());
    }
}
