package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Questions;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.resource.ResourceNeed;
import java.time.LocalDate;
import java.util.List;

/**
 * Which needs are not in place on their day. Where nothing was entered in any ledger, a source without a place for one is
 * not blamed for it (RES-2, IO-2e).
 *
 * @param book the book
 * @param ledger its ledger at the moment
 * @param date the day
 */
record NeedsInPlace(PlanBook book, ResourceLedger ledger, LocalDate date) {

    /** @param needs those of the plan that ask for something */
    List<ResourceNeed> lacking(Plan plan, List<ResourceNeed> needs) {
        List<ResourceNeed> lacking = ledger.overdue(needs, date);
        return ledger.isEmpty()
                ? lacking.stream().filter(need -> isAsked(plan, need)).toList()
                : lacking;
    }

    private boolean isAsked(Plan plan, ResourceNeed need) {
        String path = need.about().map(Object::toString).orElse("plan/" + plan.id());
        return !book.isUnasked(Questions.LEDGER, path);
    }
}
