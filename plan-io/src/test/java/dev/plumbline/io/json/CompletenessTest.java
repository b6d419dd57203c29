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
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @DisplayName("IO-1: every kind of fact has a document; enter a new one in PlanFacts, IssueFacts or beside them")
    void everyKindOfFactHasADocument() {
        Set<String> written = new TreeSet<>();
        BookFormat.entries()
                .kinds()
                .all()
                .forEach(kind -> written.add(kind.type().getName()));

        assertThat(KINDS).isNotEmpty().isEqualTo(written);
    }

    @Test
    @DisplayName("every kind of fact is among the random ones; enter a new one in Facts or IssueRecords")
    void everyKindOfFactIsGenerated() {
        Set<String> generated =
                Facts.byKind().keySet().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(generated).isEqualTo(KINDS);
    }

    static Stream<Class<? extends Record>> documents() {
        return new DocumentWalk()
                .documents().stream().filter(document -> model(document).isPresent());
    }

    @ParameterizedTest
    @MethodSource("documents")
    @DisplayName("IO-1: a document holds every attribute of its model")
    void everyAttributeHasAMember(Class<? extends Record> document) throws ClassNotFoundException {
        Set<String> members =
                names(Arrays.stream(document.getRecordComponents()).map(RecordComponent::getName));

        assertThat(members).containsAll(attributes(model(document).orElseThrow()));
    }

    /** The type that a document is made from; none for those that have no single one. */
    private static Optional<Class<?>> model(Class<? extends Record> document) {
        return Arrays.stream(document.getDeclaredMethods())
                .filter(method -> method.getName().equals("from") && method.getReturnType() == document)
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .filter(model -> !model.isInterface())
                .findFirst();
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
    @DisplayName("there are documents to look at")
    void theWalkFindsDocuments() {
        assertThat(documents())
                .hasSizeGreaterThan(30)
                .contains(GoalDocument.class, CauseDocument.class, LightsDocument.class);
    }
}
