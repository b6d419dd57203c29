package dev.plumbline.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FindingGroupProperties {

    private static final List<FindingCode> CODES = IntStream.range(0, 4)
            .mapToObj(n -> FindingCode.of("kind-" + n, Severity.values()[n % 3], "文", "text"))
            .toList();

    /** Each goal under one before it, or at the top, or under one that there is not. */
    @Provide
    Arbitrary<List<Goal>> trees() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1000);
        return numbers.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(drawn -> IntStream.range(0, drawn.size())
                        .mapToObj(n -> goal(n, drawn.get(n)))
                        .toList());
    }

    private static Goal goal(int number, int drawn) {
        Goal.Builder goal = Goal.builder().id(GoalId.of("g" + number)).name("g" + number);
        if (drawn % 5 > 0) {
            goal.weight(BigDecimal.valueOf(drawn % 7));
        }
        if (drawn % 3 > 0) {
            goal.parent(GoalId.of("g" + (drawn % (number + 1) == number ? "-unknown" : drawn % (number + 1))));
        }
        return goal.build();
    }

    private static PlanStatus status(List<Goal> goals) {
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .goals(goals)
                .build();
        return PlanStatus.of(PlanBook.of(plan), AsOf.endOf(LocalDate.of(2024, 6, 30)));
    }

    @Property(tries = 100)
    void loosesNothingAndDoesNotMindTheOrder(@ForAll("trees") List<Goal> goals, @ForAll long seed) {
        Random random = new Random(seed);
        List<Finding> findings = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            findings.add(Finding.builder(CODES.get(random.nextInt(CODES.size())))
                    .location(Location.ofPath("goal/g" + random.nextInt(goals.size() + 1)))
                    .putFigure("n", n)
                    .build());
        }
        List<FindingGroup> groups = FindingGroup.of(status(goals), findings);
        assertThat(FindingGroup.flat(groups)).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(groups).extracting(FindingGroup::severity).isSorted();
        Collections.shuffle(findings, random);
        assertThat(FindingGroup.of(status(goals), findings))
                .extracting(FindingGroup::code, FindingGroup::stake)
                .containsExactlyElementsOf(groups.stream()
                        .map(group -> tuple(group.code(), group.stake()))
                        .toList());
    }

    @Property(tries = 100)
    void dividesTheWholeAmongTheGoalsAtTheTop(@ForAll("trees") List<Goal> goals) {
        GoalShares shares = GoalShares.of(goals);
        double top = goals.stream()
                .filter(goal -> goal.parent()
                        .filter(parent ->
                                goals.stream().anyMatch(each -> each.id().equals(parent)))
                        .isEmpty())
                .mapToDouble(goal -> shares.of(goal.id()))
                .sum();
        assertThat(top == 0 || Math.abs(top - 1) < 1e-9).isTrue();
        for (Goal parent : goals) {
            double below = goals.stream()
                    .filter(goal -> goal.parent().equals(Optional.of(parent.id())))
                    .mapToDouble(goal -> shares.of(goal.id()))
                    .sum();
            if (below > 0) {
                assertThat(below).isCloseTo(shares.of(parent.id()), within(1e-9));
            }
        }
    }
}
