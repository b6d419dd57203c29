package dev.plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds to the model is told here to say what the next cycle does with it (GOAL-13). */
class NextCycleCompletenessTest {

    static Stream<Arguments> parts() {
        return Stream.of(
                attributes(
                        Plan.class,
                        "id period parent basis noteOnChangedGoals goals initiatives tasks milestones raci jointWorks"
                                + " routines needs supplies risks",
                        "title calendar scope overview keyPoints"),
                attributes(
                        Goal.class,
                        "id indicator parent supports deadline cancelled",
                        "name level owner weight dimension priority rollup note attributes"),
                attributes(
                        Indicator.class,
                        "id phases",
                        "name direction target phasing baseline alertValue tolerance fullScore scale key accumulation"
                                + " method frequency"),
                attributes(Initiative.class, "id goal", "what how kind"),
                attributes(
                        Task.class,
                        "id goal initiative start finish constraints indicators dependencies origin",
                        "name description duration calendar effort steps expectedResult deliverable criteria priority"
                                + " collaborators attributes"),
                attributes(JointWork.class, "task", "lead leadDuties helping interfacePersons sync"),
                attributes(RoutineTask.class, "id span", "name owner cadence"),
                attributes(
                        ResourceNeed.class,
                        "span due about",
                        "kind description resource skill account quantity provider attributes"),
                attributes(
                        Risk.class, "id about", "description level owner threshold contingency measures attributes"));
    }

    private static Arguments attributes(Class<?> part, String moved, String carried) {
        return Arguments.of(part, Set.of(moved.split(" ")), Set.of(carried.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName(
            "GOAL-13: every attribute is moved or carried over; enter a new one in CycleMove or NextCycle and here")
    void everyAttributeIsHandled(Class<?> part, Set<String> moved, Set<String> carried) throws ClassNotFoundException {
        Set<String> handled = new TreeSet<>(moved);
        handled.addAll(carried);
        assertThat(handled).hasSize(moved.size() + carried.size()).isEqualTo(attributes(part));
    }

    @Test
    @DisplayName("there are attributes to look at")
    void attributesAreFound() throws ClassNotFoundException {
        assertThat(attributes(Plan.class)).contains("id", "raci", "risks");
    }

    private static Set<String> attributes(Class<?> part) throws ClassNotFoundException {
        Class<?> immutable = Class.forName(part.getName() + "Builder$Immutable" + part.getSimpleName());
        return Arrays.stream(immutable.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
