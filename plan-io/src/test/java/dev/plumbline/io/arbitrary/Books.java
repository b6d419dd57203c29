package dev.plumbline.io.arbitrary;

import dev.plumbline.book.PlanBook;
import dev.plumbline.time.CalendarId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole plan books. */
public final class Books {

    private Books() {}

    public static Arbitrary<PlanBook> books() {
        return Combinators.combine(
                        Plans.plans().list().ofMaxSize(2),
                        Facts.entries().list().ofMaxSize(6),
                        Policies.policies(),
                        Values.zones(),
                        Adjustments.requests().list().ofMaxSize(2),
                        Organisations.organisations(),
                        Organisations.calendars().list().ofMaxSize(2),
                        Texts.maybe(Values.ids(CalendarId::new)))
                .as((plans, entries, policy, zone, adjustments, organisation, calendars, calendar) -> PlanBook.builder()
                        .organisation(organisation)
                        .calendars(calendars)
                        .calendar(calendar)
                        .plans(plans)
                        .policy(policy)
                        .zone(zone)
                        .adjustments(adjustments)
                        .build()
                        .recordAll(entries));
    }
}
