package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.arbitrary.Facts;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        BookFormat.entries().kinds().forEach(kind -> written.add(kind.type().getName()));

        assertThat(KINDS).isNotEmpty().isEqualTo(written);
    }

    @Test
    @DisplayName("every kind of fact is among the random ones; enter a new one in Facts or IssueRecords")
    void everyKindOfFactIsGenerated() {
        Set<String> generated =
                Facts.byKind().keySet().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(generated).isEqualTo(KINDS);
    }
}
