package consumer;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.Reports;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Uses each library once, as an application would. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Goal revenue = Goal.builder()
                .id(GoalId.of("revenue"))
                .name("年度营收")
                .owner(OrgUnitId.of("销售部"))
                .indicator(Indicator.atLeast("2亿元"))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(revenue)
                .build();
        LocalDate day = LocalDate.of(2024, 6, 30);
        PlanBook book = PlanBook.of(plan)
                .record(
                        Measurement.of(revenue.indicator().id(), day, Quantity.parse("0.9亿元")),
                        Stamp.of("li", Instant.parse("2024-07-01T01:00:00Z")));
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(day));
        List<Finding> findings = RuleSet.discovered().evaluate(status);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Reports.html().write(status, findings, page);
        String attainment = status.goal(revenue.id()).attainment().toString();
        if (!attainment.equals("45.0 %") || page.size() == 0) {
            throw new IllegalStateException("attainment " + attainment + ", page of " + page.size() + " bytes");
        }
        String way = Main.class.getModule().isNamed() ? "module path" : "class path";
        System.out.println("The consumer ran on the " + way + ": " + attainment + ", " + findings.size() + " findings.");
    }
}
