package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.AllocatedBytes;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** EVA-4: scores of all cost in proportion to the goals and the height of the tree. Work is counted in bytes, not timed. */
class ScoreGrowthTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final PersonId CHEN = PersonId.of("chen");
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2025-01-02T00:00:00Z"));

    private enum Part {
        UNITS(Scoreboard::ofUnits),
        PEOPLE(Scoreboard::ofPeople),
        ONE_WITH_ALL_GOALS(status -> Scorecard.of(status, OrgUnitId.of("company"))),
        GROUNDS(status -> Scorecard.of(status, CHEN).items().forEach(item -> item.restsOn(status))),
        RETROSPECTIVE(status -> Retrospective.of(status, PlanId.of("2024")).missing());

        private final Consumer<PlanStatus> ask;

        Part(Consumer<PlanStatus> ask) {
            this.ask = ask;
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    @DisplayName("EVA-4: ten times the goals, units and people cost about ten times as much")
    void growsWithTheGoals(Part part) {
        part.ask.accept(status(300));
        assertThat(bytes(part, 3_000) / bytes(part, 300)).isLessThan(14);
    }

    private static double bytes(Part part, int goals) {
        PlanStatus status = status(goals);
        long before = AllocatedBytes.ofThisThread();
        part.ask.accept(status);
        return AllocatedBytes.ofThisThread() - before + 300_000.0;
    }

    /** One goal of the company, each tenth below it one of a department, all others of its people. */
    private static PlanStatus status(int goals) {
        OrgUnitId company = OrgUnitId.of("company");
        Organisation.Builder organisation = Organisation.builder().addUnit(OrgUnit.of(company));
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        List<Entry<?>> facts = new ArrayList<>();
        plan.addGoal(goal("all").owner(CHEN).build());
        for (int at = 0; at < goals; at++) {
            OrgUnitId unit = OrgUnitId.of("u" + at / 10);
            if (at % 10 == 0) {
                organisation.addUnit(OrgUnit.builder().id(unit).parent(company).build());
                plan.addGoal(
                        goal("d" + at / 10).owner(unit).parent(GoalId.of("all")).build());
            }
            PersonId person = PersonId.of("p" + at);
            organisation.addPeople(Person.of("p" + at, unit));
            Goal goal = goal("g" + at)
                    .owner(person)
                    .parent(GoalId.of("d" + at / 10))
                    .build();
            plan.addGoal(goal);
            facts.add(new Entry<>(Measurement.of(goal.indicator().id(), LAST, Quantity.parse(at % 150 + "家")), STAMP));
        }
        PlanBook book = PlanBook.builder()
                .organisation(organisation.build())
                .addPlan(plan.build())
                .build()
                .recordAll(facts);
        return PlanStatus.of(book, AsOf.endOf(LAST));
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name("目标" + id).indicator(Indicator.atLeast("100家"));
    }
}
