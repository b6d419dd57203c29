package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lights of plans, units and people (MON-4), and two statuses side by side (GOAL-10). */
class StatusPartsTest {

    private static final PlanId YEAR = PlanId.of("2024");
    private static final OrgUnitId FIRM = OrgUnitId.of("公司");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId EAST = OrgUnitId.of("华东组");
    private static final PersonId LI = PersonId.of("li");
    private static final TaskId VISIT = TaskId.of("visit");
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-30T01:00:00Z"));

    private static Goal goal(String id, String target, int weight) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .owner(SALES)
                .weight(BigDecimal.valueOf(weight))
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static PlanBook book() {
        Plan plan = Plan.builder()
                .id(YEAR)
                .period(Period.year(2024))
                .addGoals(goal("score", "100分", 80), goal("rate", "50%", 15), goal("signed", "40家", 5))
                .addTask(Task.builder()
                        .id(VISIT)
                        .name("拜访")
                        .start(LocalDate.of(2024, 6, 1))
                        .finish(LocalDate.of(2024, 6, 20))
                        .build())
                .raci(RaciMatrix.builder().add(VISIT, LI, RaciRole.RESPONSIBLE).build())
                .build();
        return PlanBook.builder()
                .addPlan(plan)
                .organisation(Organisation.builder()
                        .addUnits(
                                OrgUnit.builder().id(SALES).build(),
                                OrgUnit.builder().id(EAST).parent(SALES).build())
                        .addPerson(Person.builder().id(LI).unit(EAST).build())
                        .build())
                .build()
                .record(
                        Measurement.of(IndicatorId.of("score"), LocalDate.of(2024, 6, 1), Quantity.parse("100分")),
                        STAMP)
                .record(Measurement.of(IndicatorId.of("rate"), LocalDate.of(2024, 6, 1), Quantity.parse("10%")), STAMP)
                .record(
                        ProgressReport.builder()
                                .task(VISIT)
                                .when(Moment.of(LocalDate.of(2024, 6, 10)))
                                .state(TaskState.IN_PROGRESS)
                                .percent(BigDecimal.valueOf(50))
                                .snapshot(true)
                                .build(),
                        STAMP);
    }

    private static PlanStatus on(String day) {
        return PlanStatus.of(book(), AsOf.endOf(LocalDate.parse(day)));
    }

    @Test
    @DisplayName("MON-4 a plan shows its worst light, or the mean by weight, and says why")
    void plan() {
        StatusPart plan = on("2024-06-15").parts().of(YEAR);
        OverallLight worst = plan.light(LightView.WORST);
        assertThat(worst.light()).isEqualTo(TrafficLight.OFF_TRACK);
        assertThat(worst.because()).contains("goal/rate");
        assertThat(worst.reason(Locale.CHINESE)).contains("偏离 2", "goal/rate");
        assertThat(plan.light(LightView.WEIGHTED).light()).isEqualTo(TrafficLight.WATCH);
    }

    @Test
    @DisplayName("MON-4 a unit answers for its people and the units under it, a person for what is theirs")
    void parties() {
        StatusParts parts = on("2024-06-15").parts();
        assertThat(parts.of(SALES).goals()).hasSize(3);
        assertThat(parts.of(SALES).tasks()).hasSize(1);
        assertThat(parts.of(EAST).goals()).isEmpty();
        assertThat(parts.of(EAST).tasks()).hasSize(1);
        assertThat(parts.of(LI).tasks()).hasSize(1);
        assertThat(parts.of(PersonId.of("nobody")).isEmpty()).isTrue();
        assertThat(parts.of(PersonId.of("nobody")).light(LightView.WORST).light())
                .isEqualTo(TrafficLight.NOT_STARTED);
    }

    @Test
    @DisplayName("MON-4 where most of the weight is unknown, nobody knows")
    void unknown() {
        PlanBook silent = PlanBook.of(book().plans().get(0));
        OverallLight light = PlanStatus.of(silent, AsOf.endOf(LocalDate.of(2024, 11, 30)))
                .parts()
                .of(YEAR)
                .light(LightView.WEIGHTED);
        assertThat(light.light()).isEqualTo(TrafficLight.NO_DATA);
    }

    @Test
    @DisplayName("GOAL-10 a quarter of an annual plan has the tasks that meet it")
    void quarter() {
        StatusParts parts = on("2024-06-15").parts();
        assertThat(parts.during(Period.quarter(2024, 2)).tasks()).hasSize(1);
        assertThat(parts.during(Period.quarter(2024, 3)).tasks()).isEmpty();
        assertThat(parts.during(Period.year(2024)).goals()).hasSize(3);
    }

    @Test
    @DisplayName("GOAL-10 a status compared with itself differs in nothing, with another in what is other")
    void compared() {
        assertThat(PlanStatus.compare(on("2024-06-15"), on("2024-06-15")).isEmpty())
                .isTrue();
        StatusComparison months = PlanStatus.compare(on("2024-05-31"), on("2024-06-15"));
        assertThat(months.goals()).containsKeys(GoalId.of("score"), GoalId.of("rate"));
        assertThat(months.tasks()).containsOnlyKeys(VISIT);
        assertThat(months.tasks().get(VISIT).after().orElseThrow().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    @DisplayName("GOAL-10 what only one side has is told as such")
    void oneSided() {
        PlanStatus before = on("2024-06-15");
        Plan without =
                book().plans().get(0).toBuilder().tasks(java.util.List.of()).build();
        StatusComparison compared = PlanStatus.compare(before, before.supposing(without));
        assertThat(compared.tasks().get(VISIT).before()).isPresent();
        assertThat(compared.tasks().get(VISIT).after()).isEmpty();
    }

    private static Goal owned(PartyId owner) {
        return goal("owned", "100分", 1).toBuilder().owner(owner).build();
    }

    private static boolean isPartOf(PartyId party, PartyId owner) {
        PositionId manager = PositionId.of("经理");
        PositionId clerk = PositionId.of("专员");
        Organisation organisation = Organisation.builder()
                .addUnits(
                        OrgUnit.builder().id(FIRM).build(),
                        OrgUnit.builder().id(SALES).parent(FIRM).build(),
                        OrgUnit.builder().id(EAST).parent(SALES).build(),
                        OrgUnit.builder().id(OrgUnitId.of("财务部")).parent(FIRM).build())
                .addPeople(
                        Person.builder().id(LI).unit(EAST).addPosition(manager).build(),
                        Person.builder()
                                .id(PersonId.of("wu"))
                                .unit(SALES)
                                .addPosition(clerk)
                                .build(),
                        Person.builder()
                                .id(PersonId.of("sun"))
                                .unit(OrgUnitId.of("财务部"))
                                .addPosition(clerk)
                                .build())
                .addBodies(
                        Body.builder()
                                .id(BodyId.of("销售例会"))
                                .addMembers(LI, PersonId.of("wu"))
                                .build(),
                        Body.builder()
                                .id(BodyId.of("评审会"))
                                .addMembers(manager, PersonId.of("sun"))
                                .build())
                .addOpenPosition(PositionId.of("主管"))
                .build();
        PlanBook book = PlanBook.builder()
                .addPlan(Plan.builder()
                        .id(YEAR)
                        .period(Period.year(2024))
                        .addGoal(owned(owner))
                        .build())
                .organisation(organisation)
                .build();
        return !PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30)))
                .parts()
                .of(party)
                .goals()
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "position:经理, 华东组 销售部 公司",
        "position:专员, 公司",
        "position:主管, ''",
        "body:销售例会, 销售部 公司",
        "body:评审会, 公司",
        "body:董事会, ''",
        "person:li, 华东组 销售部 公司",
        "person:nobody, ''",
        "unit:销售部, 销售部 公司"
    })
    @DisplayName(
            "MON-4 what falls to a position or a body is a part of each unit that all who hold it or sit in it are of")
    void partsOfUnits(String owner, String units) {
        PartyId party = party(owner);
        for (String unit : List.of("华东组", "销售部", "公司", "财务部")) {
            assertThat(isPartOf(OrgUnitId.of(unit), party))
                    .as(unit)
                    .isEqualTo(List.of(units.split(" ")).contains(unit));
        }
        assertThat(isPartOf(party, party)).isTrue();
    }

    private static PartyId party(String text) {
        String name = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "position" -> PositionId.of(name);
            case "body" -> BodyId.of(name);
            case "person" -> PersonId.of(name);
            default -> OrgUnitId.of(name);
        };
    }
}
