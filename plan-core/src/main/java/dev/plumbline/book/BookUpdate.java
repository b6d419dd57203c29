package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.change.Sources;
import java.util.ArrayList;
import java.util.List;

/**
 * A stored book brought up to date by what was read, such as this month's workbook read anew (IO-2f).
 *
 * <p>The same things are known by their ids. A draft plan is changed as it was read; of one that is published an adjustment
 * is drafted, which is decided like any other; one in review is left as it is. Nothing that was decided comes in: records of
 * plans and decided requests are left out and told, books are joined for that ({@link JoinedBook}). New facts are recorded
 * once, those that say something else now as corrections; what somebody put right since stays. Parts of a plan that the sheet
 * no longer has stay, and are told. Of a part that was read all that is not empty counts, usual or not, but what its source
 * had no cell for or an empty one ({@link Unanswered#unsaid}): that stays as it was. Organisation, calendars and policy count as they were read last, what they change is told.
 *
 * <p>Laws: updating twice with the same is updating once; after two updates the book says what the second read. Immutable
 * and thread-safe.
 *
 * @param book the book as it is now
 * @param plans what became of each plan that was read
 * @param recorded what was recorded, new facts and corrections
 * @param findings all that was done and left
 */
public record BookUpdate(PlanBook book, List<PlanUpdate> plans, List<Entry<?>> recorded, List<Finding> findings) {

    public BookUpdate {
        plans = List.copyOf(plans);
        recorded = List.copyOf(recorded);
        findings = List.copyOf(findings);
    }

    /**
     * The stored book with what was read; adjustments are drafted as changes of business.
     *
     * @param by who brings it up to date, and when: their drafts and corrections are stamped with it
     */
    public static BookUpdate of(PlanBook stored, PlanBook read, Stamp by) {
        return of(stored, read, by, AdjustmentTrigger.STRATEGY_CHANGE);
    }

    /** The same with the reason for which adjustments are drafted. */
    public static BookUpdate of(PlanBook stored, PlanBook read, Stamp by, AdjustmentTrigger trigger) {
        PlanUpdating plans = new PlanUpdating(stored, by, trigger);
        read.plans().forEach(plan -> plans.take(plan, read));
        FactUpdate facts = new FactUpdate(stored, by);
        List<Entry<?>> recorded = facts.of(read.execution());
        Sources sources = Sources.newerSecond();
        PlanBook others = PlanBook.restored(
                Restoring.STORED,
                PlanBook.builder()
                        .organisation(read.organisation())
                        .calendars(read.calendars())
                        .calendar(read.calendar())
                        .policy(read.policy())
                        .zone(read.zone())
                        .unanswered(read.unanswered().beside(stored))
                        .build(),
                List.of(),
                List.of(),
                read.lost());
        read.adjustments().forEach(plans::file);
        JoinedBook joined = new JoinedBook(plans.book(), List.of()).and(others, sources);
        PlanBook book = joined.book().recordAll(recorded);
        List<Finding> findings = new ArrayList<>(plans.findings());
        findings.addAll(Moved.of(stored, read));
        findings.addAll(joined.findings());
        findings.addAll(facts.told());
        return new BookUpdate(book, plans.updates(), recorded, findings);
    }
}
