package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.execution.Execution;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The parts of a book while it is put together. Confined to one thread. */
final class BookAssembly {

    private PlanBook frame;
    private final List<Plan> plans;
    private final List<Life> lives = new ArrayList<>();
    private final List<Asked> requests = new ArrayList<>();

    BookAssembly(PlanBook book) {
        frame = book;
        plans = new ArrayList<>(book.plans());
        book.histories().forEach(life -> lives.add(new Life(life)));
        book.adjustments().forEach(request -> requests.add(new Asked(request)));
    }

    /** Puts a part in its place; an exception where the place does not come next. */
    void put(BookPart part) {
        if (part instanceof BookPart.Frame of) {
            frame = of.frame();
        } else if (part instanceof BookPart.OfPlan of) {
            put(plans, of.position(), of.plan(), part);
        } else if (part instanceof BookPart.Life of) {
            at(lives, of.position(), () -> new Life(of.life()), part).bare = of.life();
        } else if (part instanceof BookPart.Version of) {
            put(known(lives, of.life(), part).versions, of.position(), of.version(), part);
        } else if (part instanceof BookPart.PlanStep of) {
            put(known(lives, of.life(), part).steps, of.position(), of.step(), part);
        } else if (part instanceof BookPart.Request of) {
            at(requests, of.position(), () -> new Asked(of.request()), part).bare = of.request();
        } else if (part instanceof BookPart.RequestStep of) {
            put(known(requests, of.request(), part).steps, of.position(), of.step(), part);
        }
    }

    private static <T> void put(List<T> list, int position, T value, BookPart part) {
        if (position == list.size()) {
            list.add(value);
        } else {
            known(list, position, part);
            list.set(position, value);
        }
    }

    private static <T> T at(List<T> list, int position, Supplier<T> fresh, BookPart part) {
        if (position == list.size()) {
            list.add(fresh.get());
        }
        return known(list, position, part);
    }

    private static <T> T known(List<T> list, int position, BookPart part) {
        if (position < 0 || position >= list.size()) {
            throw new IllegalArgumentException("A part [" + part.getClass().getSimpleName() + "] has the place ["
                    + position + "] where [" + list.size() + "] are known. A change before it is missing.");
        }
        return list.get(position);
    }

    PlanBook book(Execution execution) {
        PlanBook content = new PlanBook(frame.content().toBuilder()
                .plans(plans)
                .execution(execution)
                .histories(List.of())
                .adjustments(List.of())
                .build());
        return PlanBook.restored(
                Restoring.STORED,
                content,
                lives.stream().map(Life::whole).toList(),
                requests.stream().map(Asked::whole).toList());
    }

    /** A life with its versions and steps. */
    private static final class Life {
        private final List<PlanVersion> versions;
        private final List<AuditEntry> steps;
        private PlanHistory bare;

        Life(PlanHistory life) {
            bare = life;
            versions = new ArrayList<>(life.versions());
            steps = new ArrayList<>(life.trail().entries());
        }

        PlanHistory whole() {
            return PlanHistory.restored(
                    Restoring.STORED, bare.plan(), versions, new AuditTrail(steps), Optional.of(bare.stated()));
        }
    }

    /** A request with its steps. */
    private static final class Asked {
        private final List<AuditEntry> steps;
        private AdjustmentRequest bare;

        Asked(AdjustmentRequest request) {
            bare = request;
            steps = new ArrayList<>(request.trail().entries());
        }

        AdjustmentRequest whole() {
            return AdjustmentRequest.restored(
                    Restoring.STORED, bare.draft(), new AuditTrail(steps), Optional.of(bare.stated()));
        }
    }
}
