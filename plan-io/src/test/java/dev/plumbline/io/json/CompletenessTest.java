package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.arbitrary.Facts;
import dev.plumbline.io.json.codec.Member;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.document.FactKinds;
import dev.plumbline.io.json.document.GoalDocuments;
import dev.plumbline.io.json.document.GoalFacts;
import dev.plumbline.io.json.document.PolicyDocuments;
import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.Removed;
import dev.plumbline.plan.change.Revised;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
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

/** Nothing that the model can hold is forgotten in JSON; whoever adds to the model is told here (IO-1). */
class CompletenessTest {

    private static final Set<String> KINDS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.plumbline").stream()
                    .filter(type -> type.isAssignableTo(Fact.class))
                    .filter(type -> !type.isInterface())
                    .filter(type -> !isGenerated(type))
                    .map(JavaClass::getName)
                    .collect(Collectors.toCollection(TreeSet::new));

    private static boolean isGenerated(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PRIVATE)
                || type.getSimpleName().startsWith("Immutable");
    }

    @Test
    @DisplayName("IO-1: every kind of fact has a document; enter a new one in FactKinds")
    void everyKindOfFactHasADocument() {
        Set<String> written = new TreeSet<>();
        FactKinds.ENTRY.kinds().all().forEach(kind -> written.add(kind.type().getName()));

        assertThat(KINDS).isNotEmpty().isEqualTo(written);
    }

    @Test
    @DisplayName("every kind of fact is among the random ones; enter a new one in Facts or IssueRecords")
    void everyKindOfFactIsGenerated() {
        Set<String> generated =
                Facts.byKind().keySet().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(generated).isEqualTo(KINDS);
    }

    static Stream<ObjectCodec<?>> objects() {
        return new DocumentWalk()
                .codecs().stream().filter(object -> !object.type().isInterface());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    @DisplayName("IO-1: an object holds every attribute of its model")
    void everyAttributeHasAMember(String name, ObjectCodec<?> object) throws ClassNotFoundException {
        Set<String> members = names(object.members().stream().map(Member::name));

        assertThat(members).as(name).containsAll(attributes(object.type()));
    }

    static Stream<Arguments> named() {
        return objects()
                .filter(object -> !object.type().getPackageName().endsWith(".document"))
                .filter(object ->
                        !Set.of(Added.class, Removed.class, Revised.class).contains(object.type()))
                .map(object -> Arguments.of(object.name(), object));
    }

    private static Set<String> attributes(Class<?> model) throws ClassNotFoundException {
        if (model.isRecord()) {
            return names(Arrays.stream(model.getRecordComponents()).map(RecordComponent::getName));
        }
        if (model == PlanBook.class) {
            Set<String> attributes = attributes(Class.forName("dev.plumbline.book.BookContent"));
            // what a plan would be is for figures side by side, never stored
            attributes.remove("supposed");
            return attributes;
        }
        if (model == AdjustmentRequest.class) {
            Set<String> attributes = attributes(AdjustmentDraft.class);
            attributes.addAll(Set.of("trail"));
            return attributes;
        }
        if (Modifier.isFinal(model.getModifiers())) {
            return names(Arrays.stream(model.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .map(Field::getName)
                    .map(name -> name.equals("stated") ? "state" : name));
        }
        Class<?> immutable = Class.forName(model.getName() + "Builder$Immutable" + model.getSimpleName());
        return names(Arrays.stream(immutable.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("there are objects to look at")
    void theWalkFindsObjects() {
        assertThat(named()).hasSizeGreaterThan(60);
        assertThat(objects()).contains(GoalDocuments.GOAL, GoalFacts.CAUSE, PolicyDocuments.LIGHTS);
    }
}
