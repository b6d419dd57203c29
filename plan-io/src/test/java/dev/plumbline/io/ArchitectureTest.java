package dev.plumbline.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the root package a facade and the packages free of cycles. */
class ArchitectureTest {

    private static final String ROOT = "dev.plumbline.io";

    private static final List<String> STAGES = List.of(
            ROOT + ".table", ROOT + ".table.word", ROOT + ".table.region", ROOT + ".table.row", ROOT + ".table.book");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    @DisplayName("No sub-package uses the root package")
    void facade() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    @DisplayName("Packages are free of cycles")
    void cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    @DisplayName("In the table room a stage knows only those before it")
    void stages() {
        for (int stage = 0; stage < STAGES.size() - 1; stage++) {
            String[] later = STAGES.subList(stage + 1, STAGES.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(STAGES.get(stage))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @Test
    @DisplayName("The service types know no implementation")
    void services() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".spi")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".table..", ROOT + ".xlsx..", ROOT + ".csv..", ROOT + ".json..", ROOT + ".html..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("In the JSON room codecs know no document, and documents no door")
    void codecs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".json.codec")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".json", ROOT + ".json.document")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".json.document")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".json")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Only the vocabulary's file binds JSON to objects by reflection")
    void databind() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".table.word")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Only the JSON package and the vocabulary's file know Jackson, and show none of it")
    void jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".json..", ROOT + ".table.word")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("Only the workbook package knows the XML parser")
    void aalto() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".xlsx")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.aalto..")
                .check(CLASSES);
    }
}
