package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceLedgerTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ResourceId BUDGET = ResourceId.of("预算");
    private static final Reference VISIT = Reference.of("task", "visit");
    private static final Reference TRIAL = Reference.of("task", "trial");

    private static LedgerEntry entry(LedgerEntryKind kind, String date, String quantity) {
        return LedgerEntry.builder()
                .resource(BUDGET)
                .kind(kind)
                .when(Moment.parse(date))
                .quantity(Quantity.parse(quantity))
                .about(VISIT)
                .build();
    }

    private static ResourceLedger ledger(String date, List<LedgerEntry> entries) {
        return ResourceLedger.of(entries, AsOf.endOf(LocalDate.parse(date)), ZONE);
    }

    private static final List<LedgerEntry> ENTRIES = List.of(
            entry(LedgerEntryKind.PLANNED, "2024-01-01", "5000元"),
            entry(LedgerEntryKind.ALLOCATED, "2024-02-01", "4000元"),
            entry(LedgerEntryKind.USED, "2024-03-01", "3000元"),
            entry(LedgerEntryKind.USED, "2024-04-01", "2500元").toBuilder()
                    .note("场地涨价")
                    .build(),
            entry(LedgerEntryKind.USED, "2024-04-01", "100美元"));

    @Test
    @DisplayName("RES-2: utilisation = used / allocated, undefined where nothing is allocated")
    void tellsUtilisation() {
        ResourceAccount march =
                ledger("2024-03-31", ENTRIES).account(BUDGET, Unit.YUAN).orElseThrow();
        assertThat(march.utilisation().value()).hasValue(0.75);
        assertThat(march.left()).isEqualTo(Quantity.parse("1000元"));
        assertThat(march.isOverrun()).isFalse();
        ResourceAccount dollars =
                ledger("2024-12-31", ENTRIES).account(BUDGET, Unit.US_DOLLAR).orElseThrow();
        assertThat(dollars.utilisation().value()).isEmpty();
    }

    @Test
    @DisplayName("RES-2: an overrun is used > planned, with its cause; currencies stay apart")
    void tellsOverrunsWithTheirCause() {
        ResourceLedger ledger = ledger("2024-04-01", ENTRIES);
        assertThat(ledger.accounts())
                .extracting(ResourceAccount::overrun)
                .containsExactly(Quantity.parse("500元"), Quantity.parse("100美元"));
        assertThat(ledger.overruns().get(0).message(Locale.CHINESE))
                .isEqualTo("资源“预算”已使用5500元，超出计划5000元，超支500元，原因：场地涨价");
        assertThat(ledger("2024-03-31", ENTRIES).overruns()).isEmpty();
    }

    @Test
    @DisplayName("RES-2: what is not in place by its due date is an alert from the day after")
    void alertsWhenNotInPlace() {
        ResourceNeed need = ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算5000元")
                .quantity(Quantity.parse("5000元"))
                .due(LocalDate.parse("2024-02-10"))
                .about(VISIT)
                .build();
        ResourceLedger ledger = ledger("2024-04-01", ENTRIES);
        assertThat(ledger.overdue(List.of(need), LocalDate.parse("2024-02-10"))).isEmpty();
        assertThat(ledger.overdue(List.of(need), LocalDate.parse("2024-02-11")))
                .singleElement()
                .extracting(
                        late -> ledger.notInPlace(late, Localized.of("上级王芳", "the superior Wang Fang")),
                        InstanceOfAssertFactories.type(Finding.class))
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("资源“预算5000元”应于2024-02-10到位，目前到位4000元");
                    assertThat(finding.code().alert()).isPresent();
                    assertThat(finding.location().path()).hasValue("task/visit");
                });
        ResourceNeed smaller =
                need.toBuilder().quantity(Quantity.parse("4000元")).build();
        assertThat(ledger.isInPlace(smaller)).isTrue();
        assertThat(ledger.isInPlace(smaller.toBuilder().about(TRIAL).build())).isFalse();
    }

    @Test
    @DisplayName("RES-2: a need due 03-10 that nothing in the ledger answers is not in place on 03-11")
    void alertsWhereNothingAnswers() {
        ResourceNeed need = ResourceNeed.builder()
                .description("会议室")
                .due(LocalDate.parse("2024-03-10"))
                .build();
        ResourceLedger empty = ledger("2024-04-01", List.of());
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.overdue(List.of(need), LocalDate.parse("2024-03-10"))).isEmpty();
        assertThat(empty.overdue(List.of(need), LocalDate.parse("2024-03-11"))).containsExactly(need);
    }

    @Test
    @DisplayName("RES-2: one sum is not in place for two needs; what is due first has it")
    void doesNotCountASumTwice() {
        ResourceNeed first = ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算3000元")
                .quantity(Quantity.parse("3000元"))
                .due(LocalDate.parse("2024-02-10"))
                .about(VISIT)
                .build();
        ResourceNeed second =
                first.toBuilder().due(LocalDate.parse("2024-02-20")).build();
        ResourceLedger ledger = ledger("2024-04-01", ENTRIES);
        assertThat(ledger.overdue(List.of(second, first), LocalDate.parse("2024-03-01")))
                .containsExactly(second);
    }

    @Test
    @DisplayName("RES-2: 2名 are in place when 2人 are")
    void countsHeadsAsHeads() {
        ResourceNeed need = ResourceNeed.builder()
                .kind(ResourceKind.PEOPLE)
                .description("2名前端工程师")
                .skill("前端工程师")
                .quantity(Quantity.parse("2名"))
                .build();
        LedgerEntry entry = LedgerEntry.builder()
                .resource(ResourceId.of("前端工程师"))
                .kind(LedgerEntryKind.ALLOCATED)
                .when(Moment.parse("2024-02-01"))
                .quantity(Quantity.parse("2人"))
                .build();
        assertThat(ledger("2024-04-01", List.of(entry)).isInPlace(need)).isTrue();
        LedgerEntry hours = entry.toBuilder().quantity(Quantity.parse("2小时")).build();
        assertThat(ledger("2024-04-01", List.of(hours)).isInPlace(need)).isFalse();
    }

    @Test
    void countsAnythingInPlaceForANeedWithoutAmount() {
        ResourceNeed support = ResourceNeed.builder()
                .description("设计部支持")
                .due(LocalDate.parse("2024-02-10"))
                .about(VISIT)
                .build();
        assertThat(ledger("2024-04-01", ENTRIES).isInPlace(support)).isFalse();
        LedgerEntry there = LedgerEntry.builder()
                .resource(ResourceId.of("设计部支持"))
                .kind(LedgerEntryKind.ALLOCATED)
                .when(Moment.parse("2024-02-09"))
                .quantity(Quantity.parse("1人"))
                .about(VISIT)
                .build();
        assertThat(ledger("2024-04-01", List.of(there)).isInPlace(support)).isTrue();
    }

    @Test
    @DisplayName("RES-3: a transfer moves what is in place from one task to another")
    void transfers() {
        List<LedgerEntry> entries = new ArrayList<>(ENTRIES);
        entries.addAll(LedgerEntry.transfer(BUDGET, Quantity.parse("1000元"), VISIT, TRIAL, Moment.parse("2024-03-15")));
        ResourceLedger ledger = ledger("2024-03-31", entries);
        assertThat(ledger.accountsAbout(VISIT).get(0).allocated()).isEqualTo(Quantity.parse("3000元"));
        assertThat(ledger.accountsAbout(TRIAL).get(0).allocated()).isEqualTo(Quantity.parse("1000元"));
        assertThat(ledger.account(BUDGET, Unit.YUAN).orElseThrow().allocated()).isEqualTo(Quantity.parse("4000元"));
    }

    @Test
    @DisplayName("RES-1: a need without quantity or provider is reported")
    void reportsOpenNeeds() {
        ResourceNeed vague = ResourceNeed.builder().description("设计支持").build();
        assertThat(NeedCheck.findings(List.of(vague)))
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("资源需求“设计支持”没有数量", "资源需求“设计支持”没有提供方");
    }

    @Test
    void addsUpNeedsBySkillOrAccount() {
        ResourceNeed people = ResourceNeed.builder()
                .kind(ResourceKind.PEOPLE)
                .description("2名设计师")
                .skill("设计师")
                .build();
        assertThat(people.resource()).isEqualTo(ResourceId.of("设计师"));
        assertThat(people.toBuilder().kind(ResourceKind.MONEY).build().resource())
                .isEqualTo(ResourceId.of("设计师"));
        assertThat(ResourceNeed.builder()
                        .kind(ResourceKind.MONEY)
                        .description("预算5000元")
                        .build()
                        .resource())
                .isEqualTo(BUDGET);
    }

    @ParameterizedTest(name = "GOAL-3, RES-2: planned {0}, used {1}: one account in {2}, over by {3}")
    @CsvSource({"2台, 3个, 台, 1台", "2个, 3台, 台, 1台", "2名, 3人, 名, 1名", "2小时, 150分钟, 小时, 0.5小时", "3台, 3个, 台, 0台"})
    void countsUnitsThatFitAsOne(String planned, String used, String unit, String overrun) {
        ResourceLedger ledger = ledger(
                "2024-12-31",
                List.of(
                        entry(LedgerEntryKind.PLANNED, "2024-01-01", planned),
                        entry(LedgerEntryKind.USED, "2024-02-01", used)));

        assertThat(ledger.accounts()).singleElement().satisfies(account -> {
            assertThat(account.unit()).isEqualTo(Unit.of(unit));
            assertThat(account.overrun()).isEqualTo(Quantity.parse(overrun));
            assertThat(ledger.account(BUDGET, Quantity.parse(used).unit())).contains(account);
        });
        assertThat(ledger.accountsAbout(VISIT)).hasSize(1);
    }

    @ParameterizedTest(name = "GOAL-3: {0} and {1} stay apart")
    @CsvSource({"2台, 3件", "2台, 3元", "2元, 3美元"})
    void keepsOthersApart(String planned, String used) {
        ResourceLedger ledger = ledger(
                "2024-12-31",
                List.of(
                        entry(LedgerEntryKind.PLANNED, "2024-01-01", planned),
                        entry(LedgerEntryKind.USED, "2024-02-01", used)));

        assertThat(ledger.accounts())
                .extracting(ResourceAccount::overrun)
                .containsExactly(Quantity.zero(Quantity.parse(planned).unit()), Quantity.parse(used));
    }
}
