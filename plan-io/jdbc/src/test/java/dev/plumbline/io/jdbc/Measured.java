package dev.plumbline.io.jdbc;

import dev.plumbline.approval.Role;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A small book and numbered facts for it. */
final class Measured {

    static final PlanId YEAR = PlanId.of("2024");
    static final PlanId NEXT = PlanId.of("2025");

    static final PlanBook BOOK = PlanBook.builder()
            .addPlans(plan(YEAR, "revenue"), plan(NEXT, "profit"))
            .organisation(Organisation.builder()
                    .addPeople(
                            Person.of("li", OrgUnitId.of("销售部")),
                            Person.of("qian", OrgUnitId.of("运营管理部")),
                            Person.of("chen", OrgUnitId.of("总经办")))
                    .build())
            .policy(PlanPolicy.builder()
                    .approval(ApprovalPolicy.builder()
                            .annual(PlanRoute.annual(PersonId.of("chen")).requiring(PlanParts.none()))
                            .addOpen(Role.OPERATIONS_MANAGEMENT)
                            .build())
                    .build())
            .build();

    private Measured() {}

    private static Plan plan(PlanId id, String goal) {
        return Plan.builder()
                .id(id)
                .period(Period.year(Integer.parseInt(id.value())))
                .addGoal(Goal.builder()
                        .id(GoalId.of(goal))
                        .name(goal)
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .build();
    }

    static Stamp by(String person, int hour) {
        return Stamp.of(person, Instant.parse("2024-07-01T00:00:00Z").plusSeconds(hour * 3600L));
    }

    static Fact fact(String indicator, int number) {
        return Measurement.of(IndicatorId.of(indicator), LocalDate.of(2024, 6, 30), Quantity.parse(number + "万元"));
    }

    static Fact fact(int number) {
        return fact("revenue", number);
    }

    static Entry<?> entry(int number) {
        return new Entry<>(fact(number), by("li", 0));
    }

    /** The numbers of the facts of a book, in the order of recording. */
    static List<Integer> numbers(PlanBook book) {
        return numbers(book.execution().entries());
    }

    static List<Integer> numbers(List<? extends Entry<?>> entries) {
        return entries.stream()
                .map(entry -> ((Measurement) entry.fact()).value().toString())
                .map(text -> (int) (Quantity.parse(text).amount().longValue() / 10_000))
                .toList();
    }
}
