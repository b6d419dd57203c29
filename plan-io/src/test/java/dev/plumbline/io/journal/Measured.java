package dev.plumbline.io.journal;

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
    static final Stamp LI = Stamp.of("li", Instant.parse("2024-07-01T08:00:00Z"));

    static final PlanBook BOOK = PlanBook.builder()
            .addPlan(Plan.builder()
                    .id(YEAR)
                    .period(Period.year(2024))
                    .addGoal(Goal.builder()
                            .id(GoalId.of("revenue"))
                            .name("营收")
                            .indicator(Indicator.atLeast("2亿元"))
                            .build())
                    .build())
            .organisation(Organisation.builder()
                    .addPerson(Person.of("li", OrgUnitId.of("销售部")))
                    .build())
            .policy(PlanPolicy.builder()
                    .approval(ApprovalPolicy.builder()
                            .annual(PlanRoute.annual(PersonId.of("chen")).requiring(PlanParts.none()))
                            .build())
                    .build())
            .build();

    private Measured() {}

    static Fact fact(int number) {
        return Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 6, 30), Quantity.parse(number + "万元"));
    }

    static Entry<?> entry(int number) {
        return new Entry<>(fact(number), LI);
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
