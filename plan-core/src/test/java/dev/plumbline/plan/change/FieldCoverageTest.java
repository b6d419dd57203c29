package dev.plumbline.plan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of the model is forgotten when versions are compared; whoever adds to the model is told here (PLAN-5). */
class FieldCoverageTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(Initiative.class, Part.INITIATIVES.fields()),
                Arguments.of(Task.class, Part.TASKS.fields()),
                Arguments.of(Milestone.class, Part.MILESTONES.fields()),
                Arguments.of(JointWork.class, Part.JOINT_WORKS.fields()),
                Arguments.of(RoutineTask.class, Part.ROUTINES.fields()),
                Arguments.of(ResourceSupply.class, Part.SUPPLIES.fields()),
                Arguments.of(ResourceNeed.class, Part.NEEDS.fields()),
                Arguments.of(Risk.class, Part.RISKS.fields()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    @DisplayName(
            "PLAN-5: every attribute of a part can be compared and changed; enter a new one in its table of fields")
    void everyAttributeIsAField(Class<?> type, Collection<dev.plumbline.plan.change.Field<?>> fields)
            throws ClassNotFoundException {
        assertThat(names(fields)).isEqualTo(attributes(type));
    }

    @Test
    @DisplayName("PLAN-5: every attribute of a goal and its indicator is a field of goals")
    void everyAttributeOfGoals() throws ClassNotFoundException {
        Set<String> expected = new TreeSet<>(attributes(Goal.class));
        expected.remove("indicator");
        attributes(Indicator.class).forEach(name -> expected.add("indicator." + name));

        assertThat(names(Part.GOALS.fields())).isEqualTo(expected);
    }

    @Test
    @DisplayName("PLAN-5: every attribute of a plan is its id, a field of its head, a kind of part, or the matrix")
    void everyAttributeOfPlans() throws ClassNotFoundException {
        Set<String> covered = names(PlanFields.HEAD.fields());
        covered.addAll(Set.of("id", "raci"));
        Map<String, String> lists = Map.of("joint-work", "jointWorks", "supply", "supplies");
        Part.all().forEach(part -> covered.add(lists.getOrDefault(part.kind(), part.kind() + "s")));

        assertThat(covered).isEqualTo(attributes(Plan.class));
    }

    private static Set<String> names(Collection<? extends dev.plumbline.plan.change.Field<?>> fields) {
        return fields.stream()
                .map(dev.plumbline.plan.change.Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> attributes(Class<?> type) throws ClassNotFoundException {
        Stream<String> names = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.of(Class.forName(type.getName() + "Builder$Immutable" + type.getSimpleName())
                                .getDeclaredFields())
                        .filter(field ->
                                !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                        .map(Field::getName);
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
