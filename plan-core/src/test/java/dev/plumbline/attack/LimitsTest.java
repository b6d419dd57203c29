package dev.plumbline.attack;

import static dev.plumbline.attack.Steps.DAY;
import static dev.plumbline.attack.Steps.at;
import static dev.plumbline.attack.Steps.book;
import static dev.plumbline.attack.Steps.draft;
import static dev.plumbline.attack.Steps.of;
import static dev.plumbline.attack.Steps.published;
import static dev.plumbline.attack.Steps.refusals;
import static dev.plumbline.attack.Steps.revenue;
import static dev.plumbline.attack.Steps.review;
import static dev.plumbline.attack.Steps.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits that were waited out or moved away from, unsound plans, and clocks (WF-3, WF-4b, SAFE-1). */
class LimitsTest {

    private static final int MONTHS = 93 * DAY;

    @Test
    @DisplayName("WF-4b: what was approved early and published late counts from the day of its publication")
    void publishedLate() {
        AdjustmentDraft early = draft("A", revenue("88万元"));
        PlanBook late = reviewed(book(), early, 0)
                .take(early.id(), of(AdjustmentEvent.APPROVE), at("sun", 6))
                .orThrow()
                .take(early.id(), of(AdjustmentEvent.PUBLISH), at("qian", MONTHS))
                .orThrow();
        AdjustmentDraft more = draft("B", revenue("79万元")).toBuilder()
                .base(2)
                .requested(at("li", MONTHS + 1))
                .build();
        PlanBook asked = reviewed(late, more, MONTHS + 1);
        assertThat(refusals(asked.take(more.id(), of(AdjustmentEvent.APPROVE), at("sun", MONTHS + 9))))
                .as("12 %% and 9 %% within a day")
                .containsExactly("within-authority");
    }

    @Test
    @DisplayName("WF-4b: what the director approved is not published once more was published beside it")
    void stillWithin() {
        AdjustmentDraft mine = draft("A", revenue("88万元"));
        PlanBook approved = reviewed(book(), mine, 0)
                .take(mine.id(), of(AdjustmentEvent.APPROVE), at("sun", 6))
                .orThrow();
        Goal extra = Firm.goal("extra", "新增", "10万元", Firm.SALES);
        PlanBook beside = published(approved, draft("B", Change.added(extra)), 10, "chen");
        BookStep step = beside.take(mine.id(), of(AdjustmentEvent.PUBLISH), at("qian", 30));
        assertThat(refusals(step)).containsExactly("still-within-authority");
        assertThat(step.refusal().orElseThrow().text(Locale.ENGLISH)).contains("100%");
    }

    private static PlanBook cutBy(PlanBook book, String who, String id, String to, int base, int hour) {
        AdjustmentDraft draft = draft(id, revenue(to)).toBuilder()
                .base(base)
                .requested(at(who, hour))
                .build();
        return book.file(draft)
                .take(draft.id(), of(AdjustmentEvent.SUBMIT), at(who, hour + 1))
                .orThrow()
                .take(draft.id(), of(AdjustmentEvent.TAKE_UP), at("qian", hour + 2))
                .orThrow()
                .take(draft.id(), review(Firm.FINANCE), at("wang", hour + 3))
                .orThrow()
                .take(draft.id(), review(Firm.PERSONNEL), at("zhao", hour + 4))
                .orThrow();
    }

    @Test
    @DisplayName("WF-4b: the unit stands as at drafting; moving away or splitting it resets nothing")
    void movedAway() {
        PlanBook first = cutBy(book(), "li", "A", "85万元", 1, 0)
                .take(draft("A").id(), of(AdjustmentEvent.APPROVE), at("sun", 6))
                .orThrow()
                .take(draft("A").id(), of(AdjustmentEvent.PUBLISH), at("qian", 7))
                .orThrow();
        OrgUnitId team = OrgUnitId.of("销售一部");
        Organisation moved = Firm.organisation()
                .addUnit(OrgUnit.builder().id(team).parent(Firm.SALES).build())
                .people(Firm.organisation().build().people().stream()
                        .map(person -> switch (person.id().name()) {
                            case "li" -> Person.of("li", OrgUnitId.of("总经办"));
                            case "hu" -> Person.of("hu", team);
                            default -> person;
                        })
                        .toList())
                .build();
        PlanBook now = first.toBuilder().organisation(moved).build();
        for (String who : List.of("li", "hu")) {
            BookStep step = cutBy(now, who, "B", "77万元", 2, 20)
                    .take(draft("B").id(), of(AdjustmentEvent.APPROVE), at("sun", 30));
            assertThat(refusals(step)).as(who).containsExactly("within-authority");
        }
    }

    private static List<Change> unsound() {
        Task one = Task.builder().id(TaskId.of("one")).name("一").build();
        Task stray = one.toBuilder().goal(GoalId.of("nowhere")).build();
        Task after = one.toBuilder()
                .addDependency(Dependency.finishToStart(TaskId.of("nowhere")))
                .build();
        Task circle = one.toBuilder()
                .addDependency(Dependency.finishToStart(TaskId.of("one")))
                .build();
        Goal child = Firm.goal("child", "分目标", "1万元", Firm.SALES).toBuilder()
                .parent(GoalId.of("child"))
                .build();
        Goal twice = Firm.goal("revenue0", "营收", "1万元", Firm.SALES);
        return List.of(
                Change.added(stray),
                Change.added(after),
                Change.added(circle),
                Change.added(child),
                Change.added(twice));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    @DisplayName("WF-3: what is not sound within one draft is told when it is handed in")
    void unsoundDrafts(int which) {
        AdjustmentDraft draft = draft("A", unsound().get(which));
        BookStep step = book().file(draft).take(draft.id(), of(AdjustmentEvent.SUBMIT), at("li", 1));
        assertThat(step.isMoved()).isFalse();
        assertThat(refusals(step)).containsAnyOf("sound", "complete");
        if (refusals(step).contains("sound")) {
            assertThat(step.conflicts()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("WF-3: a first version that is not sound is not handed in either")
    void unsoundFirstVersions() {
        Plan plan = Firm.plan(0).toBuilder()
                .addTask(Task.builder()
                        .id(TaskId.of("x"))
                        .name("x")
                        .goal(GoalId.of("nowhere"))
                        .build())
                .build();
        PlanBook book = Firm.book(Firm.organisation().build()).with(plan);
        assertThat(refusals(book.take(plan.id(), PlanAction.of(PlanEvent.SUBMIT), at("li", 0))))
                .containsExactly("sound");
    }

    @Test
    @DisplayName("SAFE-1: clocks outside 1900 to 2200, versions that are none, and drafts older than their version")
    void clocks() {
        for (String wrong : List.of("1899-12-30T23:59:59Z", "2201-01-02T00:00:00Z", "+1000000-01-01T00:00:00Z")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Stamp.of("li", Instant.parse(wrong)))
                    .withMessageContaining("1900 to 2200");
        }
        AdjustmentDraft early = draft("A", revenue("95万元")).toBuilder()
                .requested(at("li", -1000))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().file(early))
                .withMessageContaining("before version [1]");
        AdjustmentDraft filed = draft("A", revenue("95万元"));
        for (int base : new int[] {-1, 0, 2, 5}) {
            AdjustmentDraft other = filed.toBuilder().base(base).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> book().file(filed).take(filed.id(), AdjustmentAction.edit(other), at("li", 1)));
        }
    }

    @Test
    @DisplayName("refusals name who objected to what, and the size only where it is the reason")
    void refusalsSayWhy() {
        AdjustmentDraft market = draft("A", revenue("95万元")).toBuilder()
                .trigger(AdjustmentTrigger.MARKET_CHANGE)
                .build();
        BookStep beyond = reviewed(book(), market, 0).take(market.id(), of(AdjustmentEvent.APPROVE), at("sun", 9));
        assertThat(beyond.refusal().orElseThrow().text(Locale.ENGLISH))
                .contains("decides on this trigger")
                .doesNotContain("5%");
        BookStep stranger = reviewed(book(), market, 0).take(market.id(), of(AdjustmentEvent.APPROVE), at("wu", 9));
        assertThat(stranger.refusal().orElseThrow().text(Locale.ENGLISH)).doesNotContain("5%");
    }
}
