package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceBalanceTest {

    private static final ResourceId DESIGNER = ResourceId.of("设计师");
    private static final ResourceId BUDGET = ResourceId.of("预算");
    private static final ResourceId CAR = ResourceId.of("车辆");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static DateRange days(String span) {
        return DateRange.parse(span);
    }

    private static ResourceNeed designers(String count, String span) {
        return ResourceNeed.builder()
                .kind(ResourceKind.PEOPLE)
                .description("设计师" + count)
                .skill("设计师")
                .quantity(Quantity.parse(count))
                .span(days(span))
                .build();
    }

    private static ResourceNeed.Builder money(String amount) {
        return ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算" + amount)
                .quantity(Quantity.parse(amount));
    }

    private static ResourceNeed money(String amount, String due) {
        return money(amount).due(LocalDate.parse(due)).build();
    }

    private static ResourceSupply supply(ResourceId resource, String span, String quantity) {
        return new ResourceSupply(resource, days(span), Quantity.parse(quantity));
    }

    private static LedgerEntry allocated(ResourceId resource, String day, String quantity) {
        return LedgerEntry.builder()
                .resource(resource)
                .kind(LedgerEntryKind.ALLOCATED)
                .when(Moment.parse(day))
                .quantity(Quantity.parse(quantity))
                .build();
    }

    private static ShortageAnswer.Builder answer(ResourceId resource, String span) {
        return ShortageAnswer.builder()
                .resource(resource)
                .days(days(span))
                .kind(ShortageAnswer.Kind.TRANSFER)
                .when(Moment.parse("2024-03-28"));
    }

    private static List<String> lines(ResourceBalance balance) {
        return texts(balance.lines());
    }

    private static List<String> texts(List<BalanceLine> lines) {
        return lines.stream()
                .map(line -> line.days() + " " + line.needed() + "/" + line.available())
                .toList();
    }

    private static List<String> chinese(List<Finding> findings) {
        return findings.stream().map(each -> each.message(Locale.CHINESE)).toList();
    }

    @Test
    @DisplayName("RES-3: need 3 from 06-03 to 06-14 against supply 3 from 06-01 to 06-20 fits")
    void fitsWithinTheSpanOfASupply() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(designers("3人", "2024-06-03/2024-06-14")),
                List.of(supply(DESIGNER, "2024-06-01/2024-06-20", "3人")));
        assertThat(lines(balance)).containsExactly("2024-06-03/2024-06-14 3人/3人");
        assertThat(balance.shortages()).isEmpty();
    }

    @Test
    @DisplayName("RES-3: a year's budget of 100万元 covers 5万元 needed in March")
    void coversMarchFromTheBudgetOfTheYear() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("5万元", "2024-03-15")), List.of(supply(BUDGET, "2024-01-01/2024-12-31", "100万元")));
        assertThat(balance.shortages()).isEmpty();
        assertThat(lines(balance)).containsExactly("2024-03-15/2024-03-15 5万元/100万元");
    }

    @Test
    @DisplayName("RES-3: money is met by due date, what is due first first, until the sum is spent")
    void meetsMoneyCumulativelyByDueDate() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("60万元", "2024-09-30"), money("60万元", "2024-03-31"), money("1万元", "2024-10-01")),
                List.of(supply(BUDGET, "2024-01-01/2024-12-31", "100万元")));
        assertThat(texts(balance.shortages()))
                .containsExactly("2024-09-30/2024-09-30 60万元/40万元", "2024-10-01/2024-10-01 1万元/0元");
    }

    @Test
    @DisplayName(
            "RES-3: money that is not spent when its span ends is gone, and the sum that ends first is spent first")
    void spendsWhatEndsFirst() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("8万元", "2024-03-31"), money("12万元", "2024-05-10")),
                List.of(
                        supply(BUDGET, "2024-01-01/2024-12-31", "10万元"),
                        supply(BUDGET, "2024-01-01/2024-03-31", "10万元")));
        assertThat(texts(balance.shortages())).containsExactly("2024-05-10/2024-05-10 12万元/10万元");
    }

    @Test
    @DisplayName("RES-3: money needed in a span is met from whatever is there in it")
    void meetsMoneyOverASpan() {
        ResourceNeed need = money("6万元").span(days("2024-03-01/2024-05-31")).build();
        ResourceSupply first = supply(BUDGET, "2024-01-01/2024-03-15", "3万元");
        ResourceSupply second = supply(BUDGET, "2024-05-20/2024-06-30", "3万元");
        assertThat(ResourceBalance.of(List.of(need), List.of(first, second)).shortages())
                .isEmpty();
        ResourceNeed early = need.toBuilder().due(LocalDate.parse("2024-05-01")).build();
        assertThat(texts(ResourceBalance.of(List.of(early), List.of(first, second))
                        .shortages()))
                .containsExactly("2024-03-01/2024-05-01 6万元/3万元");
    }

    @Test
    @DisplayName("RES-3: each currency is balanced by itself, and it is told that there is some in another")
    void keepsCurrenciesApart() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("5000元", "2024-04-10"), money("100美元", "2024-05-05")),
                List.of(supply(BUDGET, "2024-04-01/2024-05-31", "1万元")));
        assertThat(lines(balance))
                .containsExactly("2024-04-10/2024-04-10 5000元/1万元", "2024-05-05/2024-05-05 100美元/0美元");
        assertThat(chinese(balance.findings())).containsExactly("资源“预算”以“美元”计，可用量以“元”计，单位或币种不同，不能相抵");
    }

    @Test
    @DisplayName("RES-3: heads are heads however they are counted, measures convert, 个 is taken as a count and told")
    void convertsUnits() {
        assertThat(ResourceBalance.of(
                                List.of(designers("2名", "2024-04-01/2024-04-02")),
                                List.of(supply(DESIGNER, "2024-04-01/2024-04-02", "2位")))
                        .shortages())
                .isEmpty();
        ResourceNeed hours = ResourceNeed.builder()
                .description("机时")
                .quantity(Quantity.parse("90分钟"))
                .due(LocalDate.parse("2024-04-01"))
                .build();
        assertThat(lines(ResourceBalance.of(
                        List.of(hours), List.of(supply(ResourceId.of("机时"), "2024-04-01/2024-04-01", "2小时")))))
                .containsExactly("2024-04-01/2024-04-01 90分钟/120分钟");
        ResourceNeed cars = ResourceNeed.builder()
                .description("车辆")
                .quantity(Quantity.parse("2辆"))
                .due(LocalDate.parse("2024-04-01"))
                .build();
        ResourceBalance counted =
                ResourceBalance.of(List.of(cars), List.of(supply(CAR, "2024-04-01/2024-04-01", "2个")));
        assertThat(counted.shortages()).isEmpty();
        assertThat(chinese(counted.findings())).containsExactly("资源“车辆”的2个按“辆”计入");
    }

    @Test
    @DisplayName("RES-3: a need without a day is left out and told, where there is only so much of its resource")
    void tellsNeedsWithoutDays() {
        ResourceNeed undated = money("5000元").build();
        assertThat(chinese(ResourceBalance.of(List.of(undated), List.of(supply(BUDGET, "2024-04-01/2024-05-31", "1万元")))
                        .findings()))
                .containsExactly("资源需求“预算5000元”没有日期，未计入资源平衡");
        assertThat(ResourceBalance.of(List.of(undated), List.of()).findings()).isEmpty();
    }

    @Test
    @DisplayName("RES-3: people are short on the days on which they are, told as one stretch with its worst day")
    void tellsTheDaysThatAreShort() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(
                        designers("2人", "2024-04-01/2024-04-20"),
                        designers("2人", "2024-04-19/2024-05-10"),
                        designers("1人", "2024-04-20/2024-04-22")),
                List.of(supply(DESIGNER, "2024-04-01/2024-06-30", "3人")));
        assertThat(texts(balance.shortages()))
                .containsExactly("2024-04-19/2024-04-19 4人/3人", "2024-04-20/2024-04-20 5人/3人");
        assertThat(chinese(ResourceBalance.shortageFindings(balance.openShortages(List.of()))))
                .containsExactly("资源“设计师”在2024年4月19日至4月20日需要5人，可用3人，短缺2人");
    }

    @Test
    @DisplayName(
            "RES-3: a shortage stays open until one answer is recorded about it, on the days it does not name as well")
    void keepsShortagesOpenUntilAnswered() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(designers("4人", "2024-04-01/2024-04-30")),
                List.of(supply(DESIGNER, "2024-04-01/2024-04-30", "3人")));
        assertThat(texts(balance.openShortages(List.of()))).containsExactly("2024-04-01/2024-04-30 4人/3人");
        assertThat(texts(balance.openShortages(
                        List.of(answer(DESIGNER, "2024-04-10/2024-04-15").build()))))
                .containsExactly("2024-04-01/2024-04-09 4人/3人", "2024-04-16/2024-04-30 4人/3人");
        assertThat(balance.openShortages(List.of(
                        answer(DESIGNER, "2024-03-10/2024-04-15").build(),
                        answer(DESIGNER, "2024-04-12/2024-04-30").build())))
                .isEmpty();
        assertThat(balance.openShortages(
                        List.of(answer(CAR, "2024-04-01/2024-04-30").build())))
                .hasSize(1);
    }

    @Test
    @DisplayName("RES-3: an answer closes the due date and the currency it names, nothing else")
    void closesOnlyWhatItAnswers() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("5000元", "2024-04-10"), money("1000元", "2024-04-11"), money("10美元", "2024-04-10")),
                List.of(supply(BUDGET, "2024-04-01/2024-04-30", "4000元")));
        ShortageAnswer yuan =
                answer(BUDGET, "2024-04-10/2024-04-10").unit(Unit.YUAN).build();
        assertThat(texts(balance.openShortages(List.of(yuan))))
                .containsExactly("2024-04-11/2024-04-11 1000元/0元", "2024-04-10/2024-04-10 10美元/0美元");
        ShortageAnswer any = yuan.toBuilder().unit(Optional.empty()).build();
        assertThat(texts(balance.openShortages(List.of(any)))).containsExactly("2024-04-11/2024-04-11 1000元/0元");
    }

    @ParameterizedTest(name = "GOAL-3, RES-3: an answer in {1} to a shortage in {0} counts: {2}")
    @CsvSource({"辆, 个, true", "个, 辆, true", "人, 名, true", "辆, 件, false", "辆, 元, false"})
    void answersInUnitsThatFit(String needed, String answered, boolean counts) {
        ResourceNeed need = ResourceNeed.builder()
                .description("车")
                .resource(CAR)
                .quantity(Quantity.parse("2" + needed))
                .span(days("2024-04-01/2024-04-10"))
                .build();
        ResourceBalance balance =
                ResourceBalance.of(List.of(need), List.of(supply(CAR, "2024-04-01/2024-04-10", "1" + needed)));
        ShortageAnswer answer =
                answer(CAR, "2024-04-01/2024-04-10").unit(Unit.of(answered)).build();

        assertThat(balance.openShortages(List.of(answer)).isEmpty()).isEqualTo(counts);
        assertThat(AnswerCheck.aboutNothing(List.of(answer), List.of(balance)).isEmpty())
                .isEqualTo(counts);
        assertThat(answer.isAbout(balance.lines().get(0))).isEqualTo(counts);
    }

    @Test
    @DisplayName("RES-3: an answer about nothing is told, as a remark where there is enough by now")
    void tellsAnswersAboutNothing() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(designers("4人", "2024-04-01/2024-04-10"), designers("2人", "2024-04-11/2024-04-30")),
                List.of(supply(DESIGNER, "2024-04-01/2024-04-30", "3人")));
        ShortageAnswer fits = answer(DESIGNER, "2024-04-10/2024-04-12").build();
        ShortageAnswer enough = answer(DESIGNER, "2024-04-11/2024-04-12").build();
        ShortageAnswer later = answer(DESIGNER, "2024-05-01/2024-05-02").build();
        ShortageAnswer other = answer(CAR, "2024-04-01/2024-04-02").build();
        ShortageAnswer money = fits.toBuilder().unit(Unit.YUAN).build();
        List<Finding> findings = AnswerCheck.aboutNothing(List.of(fits, enough, later, other, money), List.of(balance));
        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.WARNING, Severity.WARNING, Severity.WARNING);
        assertThat(chinese(findings).get(1)).isEqualTo("针对资源“设计师”2024年5月1日至5月2日短缺的处理（调配）没有对应的短缺");
        ResourceBalance unstated = ResourceBalance.of(List.of(designers("4人", "2024-05-01/2024-05-10")), List.of());
        assertThat(AnswerCheck.aboutNothing(List.of(later), List.of(balance, unstated)))
                .isEmpty();
    }

    @Test
    @DisplayName("RES-3: one of two cars allocated is no over-allocation, whenever the cars are there")
    void doesNotBlameAllocationsWithinSupply() {
        ResourceNeed need = ResourceNeed.builder()
                .description("车辆")
                .quantity(Quantity.parse("1辆"))
                .span(days("2024-06-03/2024-06-14"))
                .build();
        ResourceBalance balance =
                ResourceBalance.of(List.of(need), List.of(supply(CAR, "2024-06-01/2024-06-20", "2辆")));
        assertThat(balance.overAllocations(List.of(allocated(CAR, "2024-06-03", "1辆")), ZONE))
                .isEmpty();
        ResourceBalance nobodyAsks = ResourceBalance.of(List.of(), List.of(supply(CAR, "2024-06-01/2024-06-20", "2辆")));
        assertThat(nobodyAsks.overAllocations(List.of(allocated(CAR, "2024-06-03", "1辆")), ZONE))
                .isEmpty();
        assertThat(chinese(nobodyAsks.overAllocations(List.of(allocated(CAR, "2024-06-03", "3辆")), ZONE)))
                .containsExactly("资源“车辆”在2024年6月3日至6月20日已分配3辆，超过可用的2辆");
    }

    @Test
    @DisplayName(
            "RES-3: more handed out than there is on days on which it is asked for is over-allocation, until it is back")
    void reportsOverAllocation() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(designers("2人", "2024-04-01/2024-04-20")),
                List.of(
                        supply(DESIGNER, "2024-04-01/2024-06-30", "3人"),
                        supply(DESIGNER, "2024-05-01/2024-05-31", "9人")));
        assertThat(balance.overAllocations(List.of(allocated(DESIGNER, "2024-04-02", "4人")), ZONE))
                .singleElement()
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .isEqualTo("[设计师] on 2024-04-02/2024-04-20: 4人 allocated, more than the available 3人");
        List<LedgerEntry> back =
                List.of(allocated(DESIGNER, "2024-04-02", "4名"), allocated(DESIGNER, "2024-04-05", "-1人"));
        assertThat(chinese(balance.overAllocations(back, ZONE))).containsExactly("资源“设计师”在2024年4月2日至4月4日已分配4人，超过可用的3人");
        assertThat(balance.overAllocations(List.of(), ZONE)).isEmpty();
    }

    @Test
    @DisplayName("RES-3: what one task needed in June does not count as out when another needs it in July")
    void takesBackWhatIsNeededNoMore() {
        Reference first = Reference.of("task", "first");
        Reference second = Reference.of("task", "second");
        ResourceBalance balance = ResourceBalance.of(
                List.of(
                        designers("2人", "2024-06-01/2024-06-30").toBuilder()
                                .about(first)
                                .build(),
                        designers("1人", "2024-07-01/2024-07-10").toBuilder()
                                .about(second)
                                .build()),
                List.of(
                        supply(DESIGNER, "2024-06-01/2024-06-30", "2人"),
                        supply(DESIGNER, "2024-07-01/2024-07-31", "1人")));
        LedgerEntry june =
                allocated(DESIGNER, "2024-06-01", "2人").toBuilder().about(first).build();
        LedgerEntry july = allocated(DESIGNER, "2024-07-01", "1人").toBuilder()
                .about(second)
                .build();
        LedgerEntry late = allocated(DESIGNER, "2024-07-03", "-2人").toBuilder()
                .about(first)
                .build();
        assertThat(balance.overAllocations(List.of(june, july, late), ZONE)).isEmpty();
        LedgerEntry more = allocated(DESIGNER, "2024-07-05", "1人").toBuilder()
                .about(second)
                .build();
        assertThat(chinese(balance.overAllocations(List.of(june, july, late, more), ZONE)))
                .containsExactly("资源“设计师”在2024年7月5日至7月10日已分配2人，超过可用的1人");
    }

    @Test
    @DisplayName("RES-3: money is over-allocated from the day on which more is given out than all there is")
    void reportsOverAllocatedMoney() {
        ResourceBalance balance = ResourceBalance.of(
                List.of(money("5万元", "2024-03-10")), List.of(supply(BUDGET, "2024-01-01/2024-12-31", "100万元")));
        List<LedgerEntry> within =
                List.of(allocated(BUDGET, "2023-12-20", "60万元"), allocated(BUDGET, "2024-08-01", "40万元"));
        assertThat(balance.overAllocations(within, ZONE)).isEmpty();
        List<LedgerEntry> beyond = List.of(within.get(0), allocated(BUDGET, "2024-08-01", "41万元"));
        assertThat(chinese(balance.overAllocations(beyond, ZONE)))
                .containsExactly("资源“预算”在2024年8月1日至12月31日已分配101万元，超过可用的100万元");
        assertThat(chinese(balance.overAllocations(List.of(allocated(BUDGET, "2024-08-01", "1美元")), ZONE)))
                .containsExactly("资源“预算”以“美元”计，可用量以“元”计，单位或币种不同，不能相抵");
    }

    @Test
    @DisplayName("RES-3: nothing is less than nothing there")
    void refusesNegativeSupply() {
        assertThatThrownBy(() -> supply(CAR, "2024-01-01/2024-01-02", "-1辆"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1辆");
    }
}
