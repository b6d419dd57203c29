package dev.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the packages of the core in their order and free of cycles. */
class ArchitectureTest {

    /** A package may use only packages that stand before it; a sub-package may use its parent, never the reverse. */
    private static final List<String> ORDER = List.of(
            "text",
            "diagnostic",
            "time",
            "quantity",
            "party",
            "workflow",
            "fact",
            "audit",
            "audit.stored",
            "approval",
            "approval.step",
            "risk",
            "goal",
            "goal.rollup",
            "goal.forecast",
            "task",
            "task.raci",
            "task.schedule",
            "resource",
            "issue",
            "issue.sla",
            "collaboration",
            "plan",
            "plan.change",
            "plan.lifecycle",
            "plan.letter",
            "adjustment",
            "review",
            "monitoring",
            "execution",
            "policy",
            "book",
            "status",
            "attention",
            "evaluation");

    private static final String ROOT = "dev.plumbline";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static int rank(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? ORDER.indexOf(name.substring(ROOT.length() + 1)) : -1;
    }

    @Test
    @DisplayName("Every package has its place in the order")
    void everyPackageIsListed() {
        Set<String> unlisted = CLASSES.stream()
                .filter(type -> !type.getPackageName().equals(ROOT) && rank(type) < 0)
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(unlisted).isEmpty();
    }

    @Test
    @DisplayName("A package uses only packages above it")
    void order() {
        List<String> upward = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (rank(dependency.getTargetClass()) > rank(type) && rank(type) >= 0) {
                    upward.add(dependency.getDescription());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    @Test
    @DisplayName("Packages are free of cycles")
    void cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    @DisplayName("The core needs nothing but the JDK at run time")
    void dependencies() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "outside the JDK",
                        type -> !type.getPackageName().startsWith("java.")
                                && !type.getPackageName().startsWith(ROOT)
                                && !type.getPackageName().startsWith("org.jspecify.")
                                && !type.getPackageName().startsWith("org.immutables.")
                                && !type.getPackageName().isEmpty()))
                .check(CLASSES);
    }

    @Test
    @DisplayName("Nothing is java.io.Serializable but enums and exceptions (SAFE-2)")
    void notSerializable() {
        classes()
                .that(DescribedPredicate.describe(
                        "are neither enums nor exceptions",
                        type -> !type.isEnum()
                                && !type.isAssignableTo(Throwable.class)
                                && !type.getEnclosingClass()
                                        .map(JavaClass::isEnum)
                                        .orElse(false)))
                .should()
                .notBeAssignableTo(java.io.Serializable.class)
                .check(CLASSES);
    }

    @Test
    @DisplayName("Public signatures use exported packages only")
    void signatures() throws IOException {
        Set<String> exported = exports();
        List<String> hidden = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (isPublic(type) && exported.contains(type.getPackageName())) {
                type.getCodeUnits().stream()
                        .filter(ArchitectureTest::isVisible)
                        .filter(unit -> uses(unit)
                                .anyMatch(used -> used.getPackageName().startsWith(ROOT)
                                        && !exported.contains(used.getPackageName())))
                        .forEach(unit -> hidden.add(unit.getFullName()));
            }
        }
        assertThat(exported).isNotEmpty();
        assertThat(hidden).isEmpty();
    }

    private static java.util.stream.Stream<JavaClass> uses(JavaCodeUnit unit) {
        return java.util.stream.Stream.concat(
                unit.getRawParameterTypes().stream(), java.util.stream.Stream.of(unit.getRawReturnType()));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<String> exports() throws IOException {
        try (InputStream bytes = PlanStyle.class.getResourceAsStream("/module-info.class")) {
            return ModuleDescriptor.read(bytes).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }
}
