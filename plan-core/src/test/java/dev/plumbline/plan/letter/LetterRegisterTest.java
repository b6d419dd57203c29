package dev.plumbline.plan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterRegisterTest {

    private static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId SERVICE = OrgUnitId.of("客服部");
    private static final Stamp STAMP = Stamp.of("qian", Instant.parse("2024-01-05T01:00:00Z"));

    private static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(
                    OrgUnit.builder().id(COMPANY).head(PersonId.of("chen")).build(),
                    OrgUnit.builder()
                            .id(SALES)
                            .parent(COMPANY)
                            .head(PersonId.of("li"))
                            .build(),
                    OrgUnit.builder()
                            .id(SERVICE)
                            .parent(COMPANY)
                            .head(PersonId.of("wang"))
                            .build())
            .addPeople(person("li", SALES), person("wang", SERVICE), person("chen", COMPANY))
            .build();

    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("2024"))
            .title("年度运营计划")
            .period(Period.year(2024))
            .addGoal(goal("revenue", "年度营收", "2亿元", SALES))
            .addGoal(goal("response", "服务响应", "100次", SERVICE))
            .build();

    private static final PlanHistory FIRST = Stored.history(STAMP, PLAN);

    private static final PlanHistory SECOND = Stored.history(
            STAMP,
            PLAN,
            Change.target(IndicatorId.of("revenue"), Quantity.parse("1.6亿元")).applyTo(PLAN));

    private static Person person(String name, OrgUnitId unit) {
        return Person.builder().id(PersonId.of(name)).unit(unit).build();
    }

    private static Goal goal(String id, String name, String target, OrgUnitId owner) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(name)
                .owner(owner)
                .weight(BigDecimal.valueOf(50))
                .deadline(LocalDate.of(2024, 12, 20))
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static LetterRegister register(PlanHistory history, List<Entry<LetterSigned>> signatures) {
        return new LetterRegister(history, ORGANISATION, signatures, ZoneId.of("Asia/Shanghai"));
    }

    private static Entry<LetterSigned> signed(OrgUnitId owner, LetterSide side, String by) {
        ResponsibilityLetter letter = ResponsibilityLetters.of(FIRST.current().orElseThrow(), ORGANISATION, owner)
                .orElseThrow();
        return new Entry<>(
                new LetterSigned(PLAN.id(), 1, owner, side, letter.content(), Moment.of(LocalDate.of(2024, 1, 8))),
                Stamp.of(by, Instant.parse("2024-01-08T01:00:00Z")));
    }

    @Test
    @DisplayName("PLAN-6: one letter for each owner, unsigned until owner and superior have signed")
    void signatures() {
        List<Entry<LetterSigned>> none = List.of();
        List<Entry<LetterSigned>> both =
                List.of(signed(SALES, LetterSide.OWNER, "li"), signed(SALES, LetterSide.SUPERIOR, "chen"));

        assertThat(register(FIRST, none).unsigned())
                .extracting(each -> each.letter().owner(), LetterRegister.Signed::missing)
                .containsExactly(
                        tuple(SALES, List.of(LetterSide.OWNER, LetterSide.SUPERIOR)),
                        tuple(SERVICE, List.of(LetterSide.OWNER, LetterSide.SUPERIOR)));
        assertThat(register(FIRST, both).unsigned())
                .extracting(each -> each.letter().owner())
                .containsExactly(SERVICE);
    }

    @ParameterizedTest(name = "version {0} on {1}, recorded {2}")
    @CsvSource({
        "1, 2024-01-08, 2024-01-08T01:00:00Z, true",
        "1, 2024-01-08, 2024-02-08T01:00:00Z, true",
        "1, 2024-01-04, 2024-01-08T01:00:00Z, false",
        "1, 2023-01-01, 2023-01-01T01:00:00Z, false",
        "7, 2024-01-08, 2024-01-08T01:00:00Z, false",
        "1, 2024-01-19, 2024-01-08T01:00:00Z, false"
    })
    @DisplayName("PLAN-6: nobody signs a version that is not published yet or not there, nor on a day to come")
    void dates(int version, LocalDate when, Instant recorded, boolean counts) {
        LetterSigned plain = signed(SALES, LetterSide.OWNER, "li").fact();
        Entry<LetterSigned> dated = new Entry<>(
                new LetterSigned(plain.plan(), version, plain.owner(), plain.side(), plain.content(), Moment.of(when)),
                Stamp.of("li", recorded));

        assertThat(register(FIRST, List.of(dated)).letters().get(0).sides()).hasSize(counts ? 1 : 0);
    }

    @Test
    @DisplayName("PLAN-6: a substitute signs while standing in, and not backdated when that is over")
    void lapsedSubstitute() {
        Organisation away = ORGANISATION.toBuilder()
                .addPerson(person("wu", COMPANY))
                .addDelegation(new Delegation(
                        PersonId.of("chen"), PersonId.of("wu"), DateRange.parse("2024-01-08/2024-01-09")))
                .build();
        LetterSigned plain = signed(SALES, LetterSide.SUPERIOR, "wu").fact();
        for (boolean isLate : List.of(false, true)) {
            Entry<LetterSigned> entry = new Entry<>(
                    plain, Stamp.of("wu", Instant.parse(isLate ? "2024-02-08T01:00:00Z" : "2024-01-08T01:00:00Z")));
            LetterRegister register = new LetterRegister(FIRST, away, List.of(entry), ZoneId.of("Asia/Shanghai"));
            assertThat(register.letters().get(0).sides()).hasSize(isLate ? 0 : 1);
        }
    }

    @Test
    @DisplayName("PLAN-6: a signature of somebody else, or of one person for both sides, does not count")
    void wrongSignatures() {
        assertThat(register(FIRST, List.of(signed(SALES, LetterSide.OWNER, "wang")))
                        .letters()
                        .get(0)
                        .sides())
                .isEmpty();
        List<Entry<LetterSigned>> alone = new ArrayList<>();
        alone.add(signed(SALES, LetterSide.OWNER, "li"));
        alone.add(signed(SALES, LetterSide.SUPERIOR, "li"));
        assertThat(register(FIRST, alone).letters().get(0).sides()).containsExactly(LetterSide.OWNER);
    }

    private static Entry<LetterSigned> signedBy(ResponsibilityLetter letter, LetterSide side, PartyId by) {
        return new Entry<>(
                new LetterSigned(
                        PLAN.id(), 1, letter.owner(), side, letter.content(), Moment.of(LocalDate.of(2024, 1, 8))),
                Stamp.of(by, Instant.parse("2024-01-08T01:00:00Z")));
    }

    private static List<LetterSide> sides(Organisation organisation, Object... sidesAndSigners) {
        ResponsibilityLetter letter = ResponsibilityLetters.of(FIRST.current().orElseThrow(), organisation, SALES)
                .orElseThrow();
        List<Entry<LetterSigned>> entries = new ArrayList<>();
        for (int i = 0; i < sidesAndSigners.length; i += 2) {
            entries.add(signedBy(letter, (LetterSide) sidesAndSigners[i], (PartyId) sidesAndSigners[i + 1]));
        }
        return new LetterRegister(FIRST, organisation, entries, ZoneId.of("Asia/Shanghai"))
                .letters()
                .get(0)
                .sides();
    }

    @Test
    @DisplayName("PLAN-6: person, position and substitute are one person where one person is behind them")
    void twoDifferentPeople() {
        PersonId li = PersonId.of("li");
        PersonId chen = PersonId.of("chen");
        PositionId head = PositionId.of(SALES, "经理");
        PositionId boss = PositionId.of("总经理");
        DateRange january = DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
        Organisation positions = Organisation.builder()
                .addUnits(
                        OrgUnit.builder().id(COMPANY).head(boss).build(),
                        OrgUnit.builder().id(SALES).parent(COMPANY).head(head).build())
                .addPeople(
                        Person.builder().id(li).addPosition(head).build(),
                        Person.builder()
                                .id(chen)
                                .unit(COMPANY)
                                .addPosition(boss)
                                .build())
                .build();
        Organisation covered = positions.with(new Delegation(boss, li, january));
        Organisation covering = positions.with(new Delegation(li, chen, january));
        Organisation shared = positions.toBuilder()
                .addPerson(Person.builder()
                        .id(PersonId.of("zhou"))
                        .addPositions(head, boss)
                        .build())
                .build();

        assertThat(sides(positions, LetterSide.OWNER, head, LetterSide.SUPERIOR, boss))
                .containsExactly(LetterSide.OWNER, LetterSide.SUPERIOR);
        assertThat(sides(covered, LetterSide.OWNER, head, LetterSide.SUPERIOR, li))
                .as("the owner's position, and the same person for the superior")
                .containsExactly(LetterSide.OWNER);
        assertThat(sides(covering, LetterSide.OWNER, chen, LetterSide.SUPERIOR, boss))
                .as("the superior stands in for the owner")
                .containsExactly(LetterSide.OWNER);
        assertThat(sides(covering, LetterSide.OWNER, chen, LetterSide.SUPERIOR, chen, LetterSide.OWNER, li))
                .as("the owner signs too, later")
                .containsExactly(LetterSide.OWNER, LetterSide.SUPERIOR);
        assertThat(sides(shared, LetterSide.OWNER, PersonId.of("zhou"), LetterSide.SUPERIOR, boss))
                .as("zhou may be behind the position of the superior")
                .containsExactly(LetterSide.OWNER);
    }

    private static Plan with(UnaryOperator<Indicator.Builder> change) {
        Goal goal = PLAN.goals().get(0);
        return Change.revised(
                        goal,
                        goal.toBuilder()
                                .indicator(change.apply(Indicator.builder().from(goal.indicator()))
                                        .build())
                                .build())
                .applyTo(PLAN);
    }

    private static void assertReissued(Plan after) {
        PlanHistory history = Stored.history(STAMP, PLAN, after);
        LetterRegister register = register(
                history, List.of(signed(SALES, LetterSide.OWNER, "li"), signed(SALES, LetterSide.SUPERIOR, "chen")));
        assertThat(register.outdated())
                .extracting(each -> each.letter().owner())
                .containsExactly(SALES);
        assertThat(ResponsibilityLetters.reissued(
                        history.version(1).orElseThrow(), history.version(2).orElseThrow(), ORGANISATION))
                .extracting(ResponsibilityLetter::owner)
                .contains(SALES);
    }

    @Test
    @DisplayName("PLAN-6: a letter is outdated when anything it prints has changed")
    void anythingPrinted() {
        Quantity amount = Quantity.parse("1亿元");
        assertReissued(with(indicator -> indicator.baseline(amount)));
        assertReissued(with(indicator -> indicator.alertValue(amount)));
        assertReissued(with(indicator -> indicator.tolerance(amount)));
        assertReissued(with(indicator -> indicator.method(AttainmentMethod.PERIODS_MET)));
        assertReissued(with(indicator -> indicator.direction(Direction.LOWER)));
        assertReissued(with(indicator -> indicator.addPhase(TargetPhase.of(Period.quarter(2024, 1), amount))));
        assertReissued(with(indicator -> indicator.name("营收")));
        assertReissued(with(indicator -> indicator.scale(GradeScale.STANDARD)));
        assertReissued(Change.weight(GoalId.of("revenue"), BigDecimal.TEN).applyTo(PLAN));
        assertReissued(Change.added(Goal.builder()
                        .id(GoalId.of("east"))
                        .name("华东营收")
                        .parent(GoalId.of("revenue"))
                        .build())
                .applyTo(PLAN));
        assertReissued(PLAN.toBuilder().title("年度计划").build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    @DisplayName("PLAN-6: a letter says how the attainment of each goal is really worked out")
    void formulas(String chinese, String english, Indicator indicator) {
        Assessment assessment = Assessment.of(indicator);
        assertThat(assessment.formula(indicator.target(), Locale.CHINESE)).isEqualTo(chinese);
        assertThat(assessment.formula(indicator.target(), Locale.ENGLISH)).isEqualTo(english);
    }

    static Stream<Arguments> formulas() {
        Indicator days = Indicator.atMost("25天");
        Indicator progress =
                Indicator.builder().from(days).method(AttainmentMethod.PROGRESS).build();
        Indicator score = Indicator.within(Quantity.parse("75分"), Quantity.parse("85分"));
        return Stream.of(
                Arguments.of("达成率 = 实际值 ÷ 目标值", "attainment = actual / target", Indicator.atLeast("50家")),
                Arguments.of("达成率 = 目标值 ÷ 实际值，最高 200%", "attainment = target / actual, at most 200%", days),
                Arguments.of(
                        "达成率 =（实际值 − 基线）÷（目标值 − 基线）",
                        "attainment = (actual − baseline) / (target − baseline)",
                        Indicator.builder()
                                .from(progress)
                                .baseline(Quantity.parse("30天"))
                                .build()),
                Arguments.of("按进展计算，未规定基线，不计算达成率", "no attainment by progress without a baseline", progress),
                Arguments.of(
                        "达成率 = 达标期数 ÷ 应达标期数",
                        "attainment = periods met / periods due",
                        Indicator.builder()
                                .from(days)
                                .method(AttainmentMethod.PERIODS_MET)
                                .build()),
                Arguments.of("在区间内为 100%，区间外为 0", "100% within the range, else 0", score),
                Arguments.of(
                        "在区间内为 100%，区间外为 1 − 偏离 ÷ 容差，最低 0",
                        "100% within the range, outside 1 − distance / tolerance, at least 0",
                        Indicator.builder()
                                .from(score)
                                .tolerance(Quantity.parse("5分"))
                                .build()),
                Arguments.of(
                        "达成率 = 实际等级得分 ÷ 目标等级得分",
                        "attainment = score of the grade / score of the target grade",
                        Indicator.grade(GradeScale.STANDARD, "良好")),
                Arguments.of("完成为 100%，未完成为 0", "100% if done, else 0", Indicator.done()),
                Arguments.of("未明确目标值，不计算达成率", "no attainment without a target", Indicator.unstated()));
    }

    @Test
    @DisplayName(
            "PLAN-6: baseline, tolerance, grades, alert value, phases and the goals below are printed where there are any")
    void terms() {
        Plan plan = Change.added(Goal.builder()
                        .id(GoalId.of("east"))
                        .name("华东营收")
                        .parent(GoalId.of("revenue"))
                        .build())
                .applyTo(with(indicator -> indicator
                        .method(AttainmentMethod.PROGRESS)
                        .baseline(Quantity.parse("1亿元"))
                        .alertValue(Quantity.parse("1.5亿元"))
                        .addPhase(TargetPhase.of(Period.quarter(2024, 1), Quantity.parse("0.4亿元")))
                        .addPhase(TargetPhase.of(Period.quarter(2024, 2), Quantity.parse("0.6亿元")))));
        ResponsibilityLetter letter = ResponsibilityLetters.of(
                        Stored.history(STAMP, plan).current().orElseThrow(), ORGANISATION, SALES)
                .orElseThrow();

        assertThat(letter.text(Locale.CHINESE)).contains("""
                   考核标准：达成率 =（实际值 − 基线）÷（目标值 − 基线）；未直接测量时按下级目标的加权平均汇总
                   基线：1亿元
                   预警值：1.5亿元
                   分期目标（分期）：2024年第1季度 4000万元、2024年第2季度 6000万元
                """.indent(0));
        assertThat(letter.text(Locale.ENGLISH)).contains("by weighted mean of the goals below", "Baseline: 1亿元");
    }

    @Test
    @DisplayName("PLAN-6: an adjustment that touches a goal outdates that owner's letter and no other")
    void outdated() {
        List<Entry<LetterSigned>> all = List.of(
                signed(SALES, LetterSide.OWNER, "li"),
                signed(SALES, LetterSide.SUPERIOR, "chen"),
                signed(SERVICE, LetterSide.OWNER, "wang"),
                signed(SERVICE, LetterSide.SUPERIOR, "chen"));

        LetterRegister after = register(SECOND, all);

        assertThat(after.outdated()).singleElement().satisfies(outdated -> {
            assertThat(outdated.letter().owner()).isEqualTo(SALES);
            assertThat(outdated.replacement())
                    .map(ResponsibilityLetter::version)
                    .contains(2);
        });
        assertThat(after.unsigned()).extracting(each -> each.letter().owner()).containsExactly(SALES);
        assertThat(ResponsibilityLetters.reissued(
                        SECOND.version(1).orElseThrow(), SECOND.version(2).orElseThrow(), ORGANISATION))
                .extracting(ResponsibilityLetter::owner)
                .containsExactly(SALES);
    }

    @Test
    @DisplayName("PLAN-6: the letter as text")
    void text() {
        ResponsibilityLetter letter = ResponsibilityLetters.of(SECOND.current().orElseThrow(), ORGANISATION, SALES)
                .orElseThrow();

        assertThat(letter.text(Locale.CHINESE)).isEqualTo("""
                        目标责任书

                        计划：年度运营计划（2024年，v2）
                        责任人：销售部
                        上级：chen

                        1. 年度营收
                           目标值：≥1.6亿元
                           权重：50%
                           完成时限：2024年12月20日
                           考核标准：达成率 = 实际值 ÷ 目标值

                        内容摘要：""" + letter.content() + """

                        责任人签字：____________  日期：____________
                        上级签字：____________  日期：____________
                        """);
        assertThat(letter.text(Locale.ENGLISH)).contains("1. 年度营收", "Target: ≥1.6亿元", "Weight: 50%");
    }
}
