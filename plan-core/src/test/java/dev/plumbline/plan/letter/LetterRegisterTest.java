package dev.plumbline.plan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.approval.Representation;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private static final PlanHistory FIRST = PlanHistory.of(PLAN.id()).publish(PLAN, 0, STAMP, Optional.empty());

    private static final PlanHistory SECOND = FIRST.publish(
            Change.target(IndicatorId.of("revenue"), Quantity.parse("1.6亿元")).applyTo(PLAN),
            1,
            STAMP,
            Optional.of(Reference.of("adjustment", "A1")));

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
        return new LetterRegister(history, Representation.of(ORGANISATION), signatures, ZoneId.of("Asia/Shanghai"));
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

                        计划: 年度运营计划 (2024年, v2)
                        责任人: 销售部
                        上级: chen

                        1. 年度营收
                           目标值: ≥1.6亿元
                           权重: 50 %
                           完成时限: 2024-12-20
                           考核标准: 达成率 = 实际值 ÷ 目标值

                        内容摘要: """ + " " + letter.content() + """

                        责任人签字: ____________  日期: ____________
                        上级签字: ____________  日期: ____________
                        """);
        assertThat(letter.text(Locale.ENGLISH)).contains("1. 年度营收", "Target: ≥1.6亿元", "Weight: 50 %");
    }
}
