package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.LostRecord;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Unanswered;
import dev.plumbline.fact.Entry;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan book as it is written. */
record BookDocument(
        @Required String format,
        @Required Integer version,
        @Nullable ZoneId zone,
        @Nullable Organisation organisation,
        List<CalendarDefinition> calendars,
        @Nullable CalendarId calendar,
        @Nullable PlanPolicy policy,
        List<Plan> plans,
        List<Entry<?>> execution,
        List<PlanHistory> histories,
        List<AdjustmentRequest> adjustments,
        List<Unanswered.Group> unanswered,
        List<LostRecord> lost) {

    static BookDocument from(PlanBook book) {
        return new BookDocument(
                BookFormat.NAME,
                BookFormat.VERSION,
                book.zone(),
                book.organisation().equals(Organisation.empty()) ? null : book.organisation(),
                book.calendars(),
                book.calendar().orElse(null),
                book.policy(),
                book.plans(),
                book.execution().entries(),
                book.histories(),
                book.adjustments(),
                book.unanswered().groups(),
                book.lost());
    }

    PlanBook toBook() {
        PlanBook.Builder book = PlanBook.builder()
                .calendars(calendars)
                .calendar(ofNullable(calendar))
                .plans(plans)
                .unanswered(Unanswered.of(unanswered));
        given(organisation, book::organisation);
        given(zone, book::zone);
        given(policy, book::policy);
        return PlanBook.restored(Restoring.STORED, book.build().recordAll(execution), histories, adjustments, lost);
    }
}
