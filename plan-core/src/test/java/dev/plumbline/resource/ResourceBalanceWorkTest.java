package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the work of a balance grows, counted by what it allocates: each step of it makes an amount. */
class ResourceBalanceWorkTest {

    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final ResourceId POOL = ResourceId.of("共用");
    private static final int CENTURY = 36_500;

    @ParameterizedTest(name = "{0}")
    @DisplayName("RES-3: ten times the needs of a century are at most thirteen times the work")
    @ValueSource(strings = {"辆", "元"})
    void growsWithTheNumberOfNeeds(String unit) {
        work(unit, 500);
        long once = work(unit, 2_000);
        long tenfold = work(unit, 20_000);
        assertThat(tenfold).isLessThan(13 * once);
    }

    private static long work(String unit, int count) {
        Random random = new Random(count);
        List<ResourceNeed> needs = new ArrayList<>();
        List<ResourceSupply> supplies = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<ShortageAnswer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Quantity amount = Quantity.of(1 + random.nextInt(9), Unit.of(unit));
            needs.add(ResourceNeed.builder()
                    .description("共用")
                    .resource(POOL)
                    .quantity(amount)
                    .span(days(random))
                    .build());
            supplies.add(new ResourceSupply(POOL, days(random), amount));
            entries.add(LedgerEntry.builder()
                    .resource(POOL)
                    .kind(LedgerEntryKind.ALLOCATED)
                    .when(Moment.of(days(random).start()))
                    .quantity(amount)
                    .build());
            answers.add(ShortageAnswer.builder()
                    .resource(POOL)
                    .days(DateRange.ofDay(days(random).start()))
                    .kind(ShortageAnswer.Kind.TRANSFER)
                    .when(Moment.of(FIRST))
                    .build());
        }
        long before = AllocatedBytes.ofThisThread();
        ResourceBalance balance = ResourceBalance.of(needs, supplies);
        int told = balance.openShortages(answers).size()
                + balance.overAllocations(entries, ZoneId.of("Asia/Shanghai")).size()
                + AnswerCheck.aboutNothing(answers, List.of(balance)).size();
        long after = AllocatedBytes.ofThisThread();
        assertThat(told).isPositive();
        return after - before;
    }

    private static DateRange days(Random random) {
        LocalDate start = FIRST.plusDays(random.nextInt(CENTURY));
        return new DateRange(start, start.plusDays(random.nextInt(CENTURY)));
    }
}
