package dev.plumbline.io.arbitrary;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.LostRecord;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Unanswered;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.CalendarId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole plan books. */
public final class Books {

    private Books() {}

    public static Arbitrary<PlanBook> books() {
        return Combinators.combine(
                        withoutOrganisation(),
                        Organisations.organisations(),
                        Organisations.calendars().list().ofMaxSize(2),
                        Texts.maybe(Values.ids(CalendarId::new)),
                        unanswered())
                .as((book, organisation, calendars, calendar, unanswered) -> book.toBuilder()
                        .organisation(organisation)
                        .calendars(calendars)
                        .calendar(calendar)
                        .unanswered(unanswered)
                        .build());
    }

    private static Arbitrary<Unanswered> unanswered() {
        return Arbitraries.maps(Texts.words(), Texts.words().set().ofMinSize(1).ofMaxSize(2))
                .ofMaxSize(3)
                .map(byPath -> {
                    Unanswered.Builder builder = Unanswered.builder();
                    byPath.forEach(builder::add);
                    return builder.build();
                });
    }

    private static Arbitrary<PlanBook> withoutOrganisation() {
        return Combinators.combine(
                        Plans.plans().list().ofMaxSize(2),
                        Facts.entries().list().ofMaxSize(6),
                        Policies.policies(),
                        Values.zones(),
                        Adjustments.histories().list().ofMaxSize(1),
                        Adjustments.requests().list().ofMaxSize(2),
                        lost().list().ofMaxSize(1))
                .as((plans, entries, policy, zone, histories, adjustments, lost) -> PlanBook.restored(
                        Restoring.STORED,
                        PlanBook.builder()
                                .plans(plans)
                                .policy(policy)
                                .zone(zone)
                                .build()
                                .recordAll(entries),
                        histories,
                        adjustments,
                        lost));
    }

    private static Arbitrary<LostRecord> lost() {
        return Combinators.combine(Values.ids(PlanId::new), Arbitraries.of("?", "A1"))
                .as((plan, id) -> new LostRecord(
                        Reference.of("adjustment", id), id.equals("?") ? Optional.empty() : Optional.of(plan)));
    }
}
