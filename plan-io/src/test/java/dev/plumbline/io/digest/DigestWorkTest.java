package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.book.AllocatedBytes;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the work of a digest grows, counted by the bytes it allocates: each look-up makes something. */
class DigestWorkTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final ResourceId POOL = ResourceId.of("共用车辆");

    /** RES-3: a resource that is short every other day asks whom to tell once, not for each of its shortages. */
    @Test
    void ensureShortagesCostInProportion() {
        work(15);
        long once = work(15);
        long tenfold = work(150);
        assertThat(tenfold).isLessThan(15 * once);
    }

    private static long work(int shortages) {
        Plan.Builder plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addSupply(new ResourceSupply(POOL, Period.year(2024).range(), Quantity.parse("1辆")));
        for (int number = 0; number < shortages; number++) {
            LocalDate day = FIRST.plusDays(2L * number);
            TaskId id = TaskId.of("t" + number);
            plan.addTask(Task.builder()
                    .id(id)
                    .name("运输" + number)
                    .start(day)
                    .finish(day)
                    .build());
            plan.addNeed(ResourceNeed.builder()
                    .kind(ResourceKind.MATERIAL)
                    .description("车辆")
                    .resource(POOL)
                    .quantity(Quantity.parse(2 + number % 2 + "辆"))
                    .provider(DigestCompany.FINANCE)
                    .span(DateRange.ofDay(day))
                    .about(Reference.of("task", id.value()))
                    .build());
        }
        PlanBook book = PlanBook.builder()
                .addPlan(plan.build())
                .organisation(DigestCompany.ORGANISATION)
                .zone(DigestCompany.ZONE)
                .build();
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(FIRST));
        status.work().forEach(each -> assertThat(each.openShortages()).hasSize(shortages));
        long before = AllocatedBytes.ofThisThread();
        List<Decision> told = Decisions.of(status, Scope.company()).of(DecisionKind.RESOURCE);
        long after = AllocatedBytes.ofThisThread();
        assertThat(told).hasSizeGreaterThanOrEqualTo(shortages);
        return after - before;
    }
}
