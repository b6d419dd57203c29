package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResourceBalanceTest {

    private static final ResourceId DESIGNER = ResourceId.of("设计师");
    private static final ResourceId BUDGET = ResourceId.of("预算");
    private static final Period APRIL = Period.month(2024, 4);
    private static final Period MAY = Period.month(2024, 5);
    private static final List<Period> MONTHS = List.of(APRIL, MAY);

    private static ResourceNeed designers(String count, String span) {
        return ResourceNeed.builder()
                .kind(ResourceKind.PEOPLE)
                .description("设计师" + count)
                .skill("设计师")
                .quantity(Quantity.parse(count))
                .span(DateRange.parse(span))
                .build();
    }

    private static ResourceNeed money(String amount, String due) {
        return ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算" + amount)
                .quantity(Quantity.parse(amount))
                .due(LocalDate.parse(due))
                .build();
    }

    private static ResourceSupply supply(ResourceId resource, String span, String quantity) {
        return new ResourceSupply(resource, DateRange.parse(span), Quantity.parse(quantity));
    }

    @Test
    @DisplayName("RES-3: people are balanced by the worst day of each period")
    void balancesPeopleByTheWorstDay() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(
                        designers("2人", "2024-04-01/2024-04-20"),
                        designers("2人", "2024-04-20/2024-05-10"),
                        designers("1人", "2024-05-11/2024-05-31")),
                List.of(
                        supply(DESIGNER, "2024-04-01/2024-06-30", "3人"),
                        supply(DESIGNER, "2024-05-15/2024-06-30", "1人")),
                MONTHS);
        assertThat(balance.lines())
                .containsExactly(
                        new ResourceBalance.Line(DESIGNER, APRIL, Quantity.parse("4人"), Quantity.parse("3人")),
                        new ResourceBalance.Line(DESIGNER, MAY, Quantity.parse("2人"), Quantity.parse("3人")));
        assertThat(balance.shortages())
                .singleElement()
                .satisfies(line -> assertThat(line.missing()).isEqualTo(Quantity.parse("1人")));
    }

    @Test
    @DisplayName("RES-3: money is balanced by the sum of a period, each currency by itself")
    void balancesMoneyByTheSum() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(
                        money("5000元", "2024-04-10"),
                        money("3000元", "2024-04-20"),
                        money("2000元", "2024-05-05"),
                        money("100美元", "2024-05-05")),
                List.of(
                        supply(BUDGET, "2024-04-01/2024-04-30", "6000元"),
                        supply(BUDGET, "2024-05-01/2024-05-31", "1万元")),
                MONTHS);
        assertThat(balance.lines())
                .extracting(line -> line.needed() + "/" + line.available())
                .containsExactly("8000元/6000元", "2000元/1万元", "0美元/0美元", "100美元/0美元");
    }

    @Test
    @DisplayName("RES-3: a shortage stays open until a transfer, external support or a report is recorded")
    void keepsShortagesOpenUntilAnswered() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("5000元", "2024-04-10")),
                List.of(supply(BUDGET, "2024-04-01/2024-04-30", "4000元")),
                MONTHS);
        assertThat(balance.openShortages(List.of()))
                .singleElement()
                .extracting(finding -> finding.message(Locale.CHINESE))
                .isEqualTo("资源[预算]在2024年4月需要5000元,可用4000元,短缺1000元");
        ShortageAnswer answer = ShortageAnswer.builder()
                .resource(BUDGET)
                .period(APRIL)
                .kind(ShortageAnswer.Kind.REPORT_TO_SUPERIOR)
                .when(Moment.parse("2024-03-28"))
                .build();
        assertThat(balance.openShortages(List.of(answer))).isEmpty();
        assertThat(balance.openShortages(List.of(answer.toBuilder().period(MAY).build())))
                .hasSize(1);
    }

    @Test
    @DisplayName("RES-3: more handed out than there is, is over-allocation")
    void reportsOverAllocation() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(designers("2人", "2024-04-01/2024-04-20")),
                List.of(supply(DESIGNER, "2024-04-01/2024-06-30", "3人")),
                MONTHS);
        LedgerEntry four = LedgerEntry.builder()
                .resource(DESIGNER)
                .kind(LedgerEntryKind.ALLOCATED)
                .when(Moment.parse("2024-04-02"))
                .quantity(Quantity.parse("4人"))
                .build();
        AsOf now = AsOf.endOf(LocalDate.parse("2024-04-30"));
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        assertThat(balance.overAllocated(ResourceLedger.of(List.of(four), now, zone)))
                .singleElement()
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .isEqualTo("4人 of [设计师] are allocated, more than the available 3人");
        assertThat(balance.overAllocated(ResourceLedger.of(List.of(), now, zone)))
                .isEmpty();
    }
}
