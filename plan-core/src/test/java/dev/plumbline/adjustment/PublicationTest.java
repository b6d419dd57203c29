package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.Company.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes of a publication: conflicts where two requests do not fit together, and letters to sign anew (WF-3, PLAN-6). */
class PublicationTest {

    private static final TaskId SIGNING = TaskId.of("signing");

    /** Every step up to the approval by the general manager. */
    private static PlanBook approved(PlanBook book, AdjustmentDraft draft, int hour) {
        AdjustmentId id = draft.id();
        return book.file(draft)
                .take(id, Company.action(AdjustmentEvent.SUBMIT), at("li", hour + 1))
                .orThrow()
                .take(id, Company.action(AdjustmentEvent.TAKE_UP), at("qian", hour + 2))
                .orThrow()
                .take(id, Company.favourable(Company.FINANCE), at("wang", hour + 3))
                .orThrow()
                .take(id, Company.favourable(Company.PERSONNEL), at("zhao", hour + 4))
                .orThrow()
                .take(id, Company.action(AdjustmentEvent.APPROVE), at("chen", hour + 5))
                .orThrow();
    }

    private static BookStep published(PlanBook book, AdjustmentId id, int hour) {
        return book.take(id, Company.action(AdjustmentEvent.PUBLISH), at("qian", hour));
    }

    private static AdjustmentDraft draft(String id, int base, Change... changes) {
        return Company.draft(id, AdjustmentTrigger.RESOURCE_CHANGE, changes[0]).toBuilder()
                .base(base)
                .requested(at("li", base == 1 ? 1 : 25))
                .changes(List.of(changes))
                .build();
    }

    private static Task task(String id) {
        return Task.builder().id(TaskId.of(id)).name(id).build();
    }

    private static PlanBook withTask() {
        PlanBook book = approved(Company.book(), draft("0", 1, Change.added(task("signing"))), 10);
        return published(book, AdjustmentId.of("0"), 20).orThrow();
    }

    @Test
    @DisplayName(
            "WF-3: a child of a goal that is gone and a task after one that is gone are conflicts, whichever side came first")
    void danglingEitherWay() {
        PlanBook book = withTask();
        Plan plan = book.plan(Company.PLAN).orElseThrow();
        AdjustmentDraft removing = draft(
                "A",
                2,
                Change.removed(plan.goals().get(0)),
                Change.removed(plan.tasks().get(0)));
        AdjustmentDraft naming = draft(
                "B",
                2,
                Change.added(Goal.builder()
                        .id(GoalId.of("east"))
                        .name("华东营收")
                        .parent(Company.REVENUE)
                        .build()),
                Change.added(task("delivery").toBuilder()
                        .addDependency(Dependency.finishToStart(SIGNING))
                        .build()));

        for (List<AdjustmentDraft> order : List.of(List.of(removing, naming), List.of(naming, removing))) {
            PlanBook both = approved(approved(book, order.get(0), 30), order.get(1), 40);
            PlanBook first = published(both, order.get(0).id(), 50).orThrow();
            BookStep second = published(first, order.get(1).id(), 51);

            assertThat(second.isMoved()).isTrue();
            assertThat(second.published()).isEmpty();
            assertThat(second.book().adjustment(order.get(1).id()).orElseThrow().state())
                    .isEqualTo(AdjustmentState.RETURNED);
            assertThat(second.conflicts())
                    .allMatch(MergeConflict::isUnsound)
                    .extracting(conflict -> conflict.element().toString())
                    .containsExactly("goal/east", "task/delivery");
            assertThat(second.book().plan(Company.PLAN)).isEqualTo(first.plan(Company.PLAN));
        }
    }

    @Test
    @DisplayName("WF-3: a second responsible party is a conflict unless the policy of the book allows several")
    void severalResponsible() {
        PlanBook book = withTask();
        AdjustmentDraft li = draft("A", 2, Change.raci(SIGNING, PersonId.of("li"), RaciRole.RESPONSIBLE));
        AdjustmentDraft sun = draft("B", 2, Change.raci(SIGNING, PersonId.of("sun"), RaciRole.RESPONSIBLE));
        PlanBook strict = published(approved(approved(book, li, 30), sun, 40), li.id(), 50)
                .orThrow();
        PlanBook lenient = strict.toBuilder()
                .policy(strict.policy().toBuilder().raci(RaciPolicy.textbook()).build())
                .build();

        assertThat(published(strict, sun.id(), 51).conflicts())
                .extracting(conflict -> conflict.element().toString())
                .containsExactly("task/signing");
        assertThat(published(lenient, sun.id(), 51).published()).isPresent();
    }

    private static List<OrgUnitId> reissued(UnaryOperator<Indicator.Builder> change) {
        PlanBook book = Company.book();
        Goal goal = book.plan(Company.PLAN).orElseThrow().goals().get(0);
        Change revised = Change.revised(
                goal,
                goal.toBuilder()
                        .indicator(change.apply(Indicator.builder().from(goal.indicator()))
                                .build())
                        .build());
        return published(approved(book, draft("A", 1, revised), 10), AdjustmentId.of("A"), 20).letters().stream()
                .map(ResponsibilityLetter::owner)
                .map(OrgUnitId.class::cast)
                .toList();
    }

    @Test
    @DisplayName(
            "PLAN-6: a step that publishes gives the letters to sign anew: those that print something else, and no others")
    void letters() {
        Quantity amount = Quantity.parse("1.5亿元");

        assertThat(reissued(indicator -> indicator.baseline(amount))).containsExactly(Company.SALES);
        assertThat(reissued(indicator -> indicator.alertValue(amount))).containsExactly(Company.SALES);
        assertThat(reissued(indicator -> indicator.addPhase(TargetPhase.of(Period.quarter(2024, 3), amount))))
                .containsExactly(Company.SALES);
        assertThat(reissued(indicator -> indicator.key(true))).isEmpty();
    }
}
