package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is in place answers one need at a time (RES-2), as in the balance (RES-3). */
class NeedSharesTest {

    private static final ResourceId CAR = ResourceId.of("车辆");
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-01T01:00:00Z"));

    private static ResourceNeed.Builder need(String amount) {
        return ResourceNeed.builder()
                .description("用车" + amount)
                .kind(ResourceKind.MATERIAL)
                .resource(CAR)
                .quantity(Quantity.parse(amount));
    }

    private static LedgerEntry allocated(String amount, Optional<Reference> about) {
        return LedgerEntry.builder()
                .resource(CAR)
                .kind(LedgerEntryKind.ALLOCATED)
                .when(Moment.of(FIRST))
                .quantity(Quantity.parse(amount))
                .about(about)
                .build();
    }

    private static List<ResourceNeed> lacking(List<ResourceNeed> needs, LedgerEntry... entries) {
        Plan plan = Plan.builder()
                .id(PlanId.of("p"))
                .period(Period.month(2024, 6))
                .needs(needs)
                .build();
        PlanBook book = PlanBook.of(plan);
        for (LedgerEntry entry : entries) {
            book = book.record(entry, STAMP);
        }
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 7, 31)))
                .work(plan.id())
                .needsNotInPlace();
    }

    @Test
    @DisplayName("RES-2: 3台 in place answer one of two needs of 3台 for the same days, the one that is needed first")
    void oneAtATime() {
        ResourceNeed first = need("3台")
                .due(FIRST.plusDays(9))
                .span(new DateRange(FIRST.plusDays(9), FIRST.plusDays(20)))
                .build();
        ResourceNeed second = need("3台").due(FIRST.plusDays(9)).build();
        ResourceNeed after = need("3辆").due(FIRST.plusDays(9)).build();
        assertThat(lacking(List.of(first, second), allocated("3台", Optional.empty())))
                .containsExactly(second);
        assertThat(lacking(List.of(first, second), allocated("6台", Optional.empty())))
                .isEmpty();
        assertThat(lacking(List.of(first, after), allocated("3台", Optional.empty())))
                .as("another unit shares nothing and is answered by nothing")
                .containsExactly(after);
    }

    @Test
    @DisplayName("RES-2: what is in place for a task answers the plan's need only as far as the task can do without it")
    void theTasksOwn() {
        Reference task = Reference.of("task", "t");
        ResourceNeed own = need("3台").about(task).due(FIRST.plusDays(3)).build();
        ResourceNeed plans = need("2台").due(FIRST.plusDays(3)).build();
        assertThat(lacking(List.of(own, plans), allocated("3台", Optional.of(task))))
                .containsExactly(plans);
        assertThat(lacking(List.of(own, plans), allocated("5台", Optional.of(task))))
                .isEmpty();
        assertThat(lacking(List.of(own, plans), allocated("1台", Optional.of(task)), allocated("2台", Optional.empty())))
                .containsExactly(own);
        assertThat(lacking(List.of(plans), allocated("2台", Optional.of(task)))).isEmpty();
    }

    /** From a day on, for so many days, so much; due on its first day or on a day of its own. */
    record Wanted(int from, int days, int amount, boolean isDueOnly) {

        ResourceNeed need(String unit) {
            LocalDate start = FIRST.plusDays(from);
            ResourceNeed.Builder need = NeedSharesTest.need(amount + unit);
            return isDueOnly
                    ? need.due(start).build()
                    : need.span(new DateRange(start, start.plusDays(days))).build();
        }
    }

    @Provide
    Arbitrary<List<Wanted>> wanted() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Wanted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static ResourceSupply supply(String amount) {
        return new ResourceSupply(CAR, new DateRange(FIRST, FIRST.plusDays(29)), Quantity.parse(amount));
    }

    @Property(tries = 300)
    void needsAndBalanceAgreeOnPeopleAndThings(
            @ForAll("wanted") List<Wanted> wanted, @ForAll @IntRange(min = 0, max = 9) int there) {
        List<ResourceNeed> needs = wanted.stream().map(each -> each.need("台")).toList();
        boolean isShort = !ResourceBalance.of(needs, List.of(supply(there + "台")))
                .shortages()
                .isEmpty();
        assertThat(lacking(needs, allocated(there + "台", Optional.empty())).isEmpty())
                .isEqualTo(!isShort);
    }

    @Property(tries = 300)
    void needsAndBalanceAgreeOnMoney(
            @ForAll("wanted") List<Wanted> wanted, @ForAll @IntRange(min = 0, max = 9) int there) {
        List<ResourceNeed> needs = wanted.stream()
                .map(each -> new Wanted(each.from(), each.days(), each.amount(), true).need("万元"))
                .toList();
        boolean isShort = !ResourceBalance.of(needs, List.of(supply(there + "万元")))
                .shortages()
                .isEmpty();
        assertThat(lacking(needs, allocated(there + "万元", Optional.empty())).isEmpty())
                .isEqualTo(!isShort);
    }

    /** Day by day, each need behind those that begin before it, or on its day and stand before it. */
    @Property(tries = 300)
    void whatIsNeededFirstIsServedFirst(
            @ForAll("wanted") List<Wanted> wanted, @ForAll @IntRange(min = 0, max = 9) int there) {
        List<ResourceNeed> needs = wanted.stream().map(each -> each.need("台")).toList();
        List<ResourceNeed> lacking = lacking(needs, allocated(there + "台", Optional.empty()));
        for (int at = 0; at < wanted.size(); at++) {
            Wanted own = wanted.get(at);
            ResourceNeed need = needs.get(at);
            int most = 0;
            for (int day = own.from(); day <= own.from() + (own.isDueOnly() ? 0 : own.days()); day++) {
                int load = own.amount();
                for (int other = 0; other < wanted.size(); other++) {
                    Wanted beside = wanted.get(other);
                    int end = beside.from() + (beside.isDueOnly() ? 0 : beside.days());
                    boolean isBefore = beside.from() < own.from() || beside.from() == own.from() && other < at;
                    load += isBefore && day <= end ? beside.amount() : 0;
                }
                most = Math.max(most, load);
            }
            assertThat(lacking.stream().anyMatch(each -> each == need)).isEqualTo(most > there);
        }
    }
}
