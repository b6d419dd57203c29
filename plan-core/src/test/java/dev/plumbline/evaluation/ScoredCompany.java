package dev.plumbline.evaluation;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.ScorePolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A company whose goals each want 100家, so that a measured value is the attainment in per cent. */
final class ScoredCompany {

    static final PlanId YEAR = PlanId.of("2024");
    static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    static final OrgUnitId SALES = OrgUnitId.of("销售部");
    static final OrgUnitId EAST = OrgUnitId.of("华东组");
    static final OrgUnitId SERVICE = OrgUnitId.of("客服部");
    static final PersonId LI = PersonId.of("li");
    static final PersonId ZHAO = PersonId.of("zhao");
    static final PersonId WANG = PersonId.of("wang");
    static final PositionId SALES_HEAD = PositionId.of(SALES, "经理");
    static final PositionId ADVISOR = PositionId.of("顾问");
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    static final AsOf YEAR_END = AsOf.endOf(LAST);
    static final Stamp STAMP = Stamp.of("li", Instant.parse("2025-01-02T00:00:00Z"));

    static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(
                    OrgUnit.of(COMPANY),
                    OrgUnit.builder().id(SALES).parent(COMPANY).build(),
                    OrgUnit.builder().id(EAST).parent(SALES).build(),
                    OrgUnit.builder().id(SERVICE).parent(COMPANY).build())
            .addPeople(
                    Person.builder().id(LI).unit(SALES).addPosition(SALES_HEAD).build(),
                    Person.builder().id(ZHAO).unit(EAST).addPosition(ADVISOR).build(),
                    Person.builder().id(WANG).unit(SERVICE).addPosition(ADVISOR).build())
            .build();

    private final List<Goal> goals = new ArrayList<>();
    private final Map<GoalId, String> values = new TreeMap<>();
    private ScorePolicy policy = ScorePolicy.standard();

    static Goal.Builder goal(String id, PartyId owner) {
        return Goal.builder().id(GoalId.of(id)).name("目标" + id).owner(owner).indicator(Indicator.atLeast("100家"));
    }

    static Goal goal(String id, PartyId owner, String weight) {
        return goal(id, owner).weight(new BigDecimal(weight)).build();
    }

    /** A goal without a measurement. */
    ScoredCompany with(Goal goal) {
        goals.add(goal);
        return this;
    }

    /** A goal of which so many per cent are attained. */
    ScoredCompany with(Goal goal, String percent) {
        values.put(goal.id(), percent);
        return with(goal);
    }

    ScoredCompany by(ScorePolicy other) {
        policy = other;
        return this;
    }

    PlanBook book() {
        Plan plan =
                Plan.builder().id(YEAR).period(Period.year(2024)).goals(goals).build();
        PlanBook book = PlanBook.builder()
                .organisation(ORGANISATION)
                .policy(PlanPolicy.builder().scores(policy).build())
                .addPlan(plan)
                .build();
        for (Goal goal : goals) {
            String value = values.get(goal.id());
            if (value != null) {
                book = book.record(Measurement.of(goal.indicator().id(), LAST, Quantity.parse(value + "家")), STAMP);
            }
        }
        return book;
    }

    PlanStatus status() {
        return PlanStatus.of(book(), YEAR_END);
    }

    Scorecard card(PartyId party) {
        return Scorecard.of(status(), party);
    }
}
