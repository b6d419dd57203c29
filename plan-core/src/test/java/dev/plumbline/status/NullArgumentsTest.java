package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.attack.RememberedKeeping;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.BookKeeping;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.IssueAction;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** SAFE-8, SAFE-1: whatever comes in through the doors of a book and its status is refused by its name where it is null. */
class NullArgumentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    private static final Moment WHEN = Moment.of(DAY);
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-20T08:00:00Z"));
    private static final PlanId ID = PlanId.of("p");
    private static final Plan PLAN =
            Plan.builder().id(ID).period(Period.month(2024, 6)).build();
    private static final PlanBook BOOK = PlanBook.of(PLAN);
    private static final PlanStatus STATUS = PlanStatus.of(BOOK, AsOf.endOf(DAY));
    private static final TaskFact REPORT = ProgressReport.builder()
            .task(TaskId.of("t"))
            .when(WHEN)
            .state(TaskState.IN_PROGRESS)
            .build();

    /** One of each kind of argument. */
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(PlanBook.class, BOOK),
            Map.entry(BookKeeping.class, new RememberedKeeping(BOOK)),
            Map.entry(PlanStatus.class, STATUS),
            Map.entry(Plan.class, PLAN),
            Map.entry(Plan[].class, new Plan[] {PLAN}),
            Map.entry(PlanId.class, ID),
            Map.entry(String.class, "goal-vague"),
            Map.entry(GoalId.class, GoalId.of("g")),
            Map.entry(TaskId.class, TaskId.of("t")),
            Map.entry(IssueId.class, IssueId.of("i")),
            Map.entry(AdjustmentId.class, AdjustmentId.of("a")),
            Map.entry(Fact.class, REPORT),
            Map.entry(TaskFact.class, REPORT),
            Map.entry(IssueAction.class, IssueStep.of(IssueId.of("i"), IssueEvent.TAKE_IN, WHEN)),
            Map.entry(PlanAction.class, PlanAction.of(PlanEvent.SUBMIT)),
            Map.entry(AdjustmentAction.class, AdjustmentAction.of(AdjustmentEvent.SUBMIT)),
            Map.entry(AdjustmentDraft.class, AdjustmentDraft.of(PLAN, STAMP, AdjustmentTrigger.RESOURCE_CHANGE)),
            Map.entry(Stamp.class, STAMP),
            Map.entry(Procedures.class, Procedures.standard()),
            Map.entry(Restoring.class, Restoring.STORED),
            Map.entry(AsOf.class, AsOf.endOf(DAY)),
            Map.entry(AsOfChoice.class, AsOfChoice.asked(DAY)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Period.class, Period.month(2024, 6)),
            Map.entry(PartyId.class, PersonId.of("li")),
            Map.entry(Reference.class, Reference.of("task", "t")),
            Map.entry(
                    ResourceNeed.class, ResourceNeed.builder().description("车").build()),
            Map.entry(Class.class, Fact.class),
            Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(UnaryOperator.class, UnaryOperator.identity()),
            Map.entry(int.class, 0));

    private static Object target(Class<?> type) {
        if (type == PlanBook.class) {
            return BOOK;
        }
        if (type == PlanBookStore.class) {
            return new PlanBookStore(BOOK);
        }
        return type == PlanStatus.class ? STATUS : STATUS.parts();
    }

    /** Each argument of each public method and constructor that may be null. */
    static Stream<Arguments> arguments() {
        return Stream.of(PlanBook.class, PlanBookStore.class, PlanStatus.class, StatusParts.class)
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors())))
                .filter(door -> Modifier.isPublic(door.getModifiers()) && !door.isSynthetic())
                .filter(door -> !door.getName().equals("equals"))
                .flatMap(door -> IntStream.range(0, door.getParameterCount())
                        .filter(at -> !door.getParameterTypes()[at].isPrimitive())
                        .mapToObj(at -> Arguments.of(door, at)));
    }

    private static void call(Executable door, Object[] values) throws Throwable {
        try {
            if (door instanceof Constructor<?> constructor) {
                constructor.newInstance(values);
            } else if (door instanceof Method method) {
                method.invoke(Modifier.isStatic(door.getModifiers()) ? null : target(door.getDeclaringClass()), values);
            }
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    @ParameterizedTest(name = "{0} without argument {1}")
    @MethodSource("arguments")
    @DisplayName("SAFE-8: null is refused by the name of the argument")
    void refusesNull(Executable door, int at) {
        Class<?>[] types = door.getParameterTypes();
        Object[] values = Arrays.stream(types).map(NullArgumentsTest::value).toArray();
        values[at] = null;
        String name = door.getParameters()[at].getName();
        Throwable refused = catchThrowable(() -> call(door, values));
        assertThat(refused)
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("Argument [" + name + "] is null");
    }

    private static Object value(Class<?> type) {
        assertThat(VALUES).containsKey(type);
        return VALUES.get(type);
    }

    @Test
    @DisplayName("SAFE-8: what hangs from a status or a plan refuses null by name too")
    void refusesNullBehindTheDoors() {
        Period july = Period.month(2024, 7);
        assertThatThrownBy(() -> PLAN.next(null, july, List.of())).hasMessageContaining("[id]");
        assertThatThrownBy(() -> PLAN.next(PlanId.of("q"), null, List.of())).hasMessageContaining("[next]");
        assertThatThrownBy(() -> PLAN.next(PlanId.of("q"), july, null)).hasMessageContaining("[lessons]");
        assertThatThrownBy(() -> STATUS.reportsDue().owedBy(null)).hasMessageContaining("[party]");
        assertThatThrownBy(() -> STATUS.reportsDue().of(null)).hasMessageContaining("[plan]");
        assertThatThrownBy(() -> STATUS.timetable().ahead(null)).hasMessageContaining("[until]");
    }

    @Test
    @DisplayName(
            "SAFE-8: what is looked at is all there is: more than sixty doors, and a fact without a stamp is one of them")
    void looksAtAll() {
        assertThat(arguments()).hasSizeGreaterThan(80);
        assertThat(arguments().map(each -> ((Executable) each.get()[0]).getName()))
                .contains("record", "of", "after");
        assertThatThrownBy(() -> BOOK.recordAll(Arrays.asList(null, null)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageContaining("entries");
        assertThatThrownBy(() -> BOOK.supposing((Plan) null)).hasMessageContaining("[plan]");
        assertThatThrownBy(() -> AsOf.at(null)).hasMessageContaining("[instant]");
    }
}
