package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** How a book falls into parts, and which of them differ between two books. */
final class BookParts {

    private static final PlanBook EMPTY = PlanBook.of();

    private BookParts() {}

    /** All parts of a book. */
    static List<BookPart> all(PlanBook book) {
        List<BookPart> parts = new ArrayList<>();
        parts.add(new BookPart.Frame(frame(book)));
        parts.addAll(lists(EMPTY, book));
        return parts;
    }

    /** The parts that differ, where the second book has no list that is shorter. */
    static List<BookPart> changed(PlanBook before, PlanBook after) {
        List<BookPart> parts = new ArrayList<>();
        PlanBook frame = frame(after);
        if (!frame.equals(frame(before))) {
            parts.add(new BookPart.Frame(frame));
        }
        parts.addAll(lists(before, after));
        return parts;
    }

    /** Whether something is gone, so that positions tell nothing any more. */
    static boolean isShorter(PlanBook before, PlanBook after) {
        return after.plans().size() < before.plans().size()
                || after.histories().size() < before.histories().size()
                || after.adjustments().size() < before.adjustments().size()
                || anyShorter(
                        before.histories(),
                        after.histories(),
                        life -> life.versions().size())
                || anyShorter(
                        before.histories(),
                        after.histories(),
                        life -> life.trail().entries().size())
                || anyShorter(
                        before.adjustments(),
                        after.adjustments(),
                        request -> request.trail().entries().size());
    }

    private static <T> boolean anyShorter(List<T> before, List<T> after, ToIntFunction<T> length) {
        for (int at = 0; at < before.size(); at++) {
            if (after.get(at) != before.get(at)
                    && length.applyAsInt(after.get(at)) < length.applyAsInt(before.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static PlanBook frame(PlanBook book) {
        return new PlanBook(book.content().toBuilder()
                .plans(List.of())
                .execution(EMPTY.execution())
                .histories(List.of())
                .adjustments(List.of())
                .supposed(List.of())
                .build());
    }

    private static List<BookPart> lists(PlanBook before, PlanBook after) {
        List<BookPart> parts = new ArrayList<>();
        changed(before.plans(), after.plans(), at -> new BookPart.OfPlan(at, plan(after, at)), parts);
        List<PlanHistory> lives = after.histories();
        for (int at = 0; at < lives.size(); at++) {
            life(at, at(before.histories(), at), lives.get(at), parts);
        }
        List<AdjustmentRequest> requests = after.adjustments();
        for (int at = 0; at < requests.size(); at++) {
            request(at, at(before.adjustments(), at), requests.get(at), parts);
        }
        return parts;
    }

    private static Plan plan(PlanBook book, int at) {
        return book.plans().get(at);
    }

    private static <T> Optional<T> at(List<T> list, int at) {
        return at < list.size() ? Optional.of(list.get(at)) : Optional.empty();
    }

    private static void life(int at, Optional<PlanHistory> before, PlanHistory after, List<BookPart> parts) {
        if (before.filter(known -> known == after).isPresent()) {
            return;
        }
        PlanHistory bare = bare(after);
        if (before.map(BookParts::bare).filter(bare::equals).isEmpty()) {
            parts.add(new BookPart.Life(at, bare));
        }
        List<PlanVersion> versions = after.versions();
        changed(
                before.map(PlanHistory::versions).orElse(List.of()),
                versions,
                place -> new BookPart.Version(at, place, versions.get(place)),
                parts);
        List<AuditEntry> steps = after.trail().entries();
        changed(
                before.map(known -> known.trail().entries()).orElse(List.of()),
                steps,
                place -> new BookPart.PlanStep(at, place, steps.get(place)),
                parts);
    }

    private static void request(
            int at, Optional<AdjustmentRequest> before, AdjustmentRequest after, List<BookPart> parts) {
        if (before.filter(known -> known == after).isPresent()) {
            return;
        }
        AdjustmentRequest bare = bare(after);
        if (before.map(BookParts::bare).filter(bare::equals).isEmpty()) {
            parts.add(new BookPart.Request(at, bare));
        }
        List<AuditEntry> steps = after.trail().entries();
        changed(
                before.map(known -> known.trail().entries()).orElse(List.of()),
                steps,
                place -> new BookPart.RequestStep(at, place, steps.get(place)),
                parts);
    }

    private static <T> void changed(List<T> before, List<T> after, IntFunction<BookPart> part, List<BookPart> parts) {
        for (int at = 0; at < after.size(); at++) {
            boolean isKept = at < before.size() && Objects.equals(before.get(at), after.get(at));
            if (!isKept) {
                parts.add(part.apply(at));
            }
        }
    }

    private static PlanHistory bare(PlanHistory life) {
        return PlanHistory.restored(
                Restoring.STORED, life.plan(), List.of(), AuditTrail.empty(), Optional.of(life.stated()));
    }

    private static AdjustmentRequest bare(AdjustmentRequest request) {
        return AdjustmentRequest.restored(
                Restoring.STORED, request.draft(), AuditTrail.empty(), Optional.of(request.stated()));
    }
}
