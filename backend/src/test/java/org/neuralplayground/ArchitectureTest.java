package org.neuralplayground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.neuralplayground");

    @Test
    @DisplayName("packages have no cycles: each can be read after those it uses")
    void noCycles() {
        slices().matching("org.neuralplayground.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    @DisplayName("the backend knows no UI: other pages, or none, can use it")
    void noUi() {
        noClasses()
                .that()
                .resideInAnyPackage("..runs..", "..streaming..", "..thumbnails..", "..threads..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "..ui..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("runs know no sockets: whoever watches them decides how frames travel")
    void runsKnowNoSockets() {
        noClasses()
                .that()
                .resideInAPackage("..runs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..streaming..",
                        "org.springframework.web..",
                        "jakarta.servlet..",
                        "jakarta.websocket..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("actors stay in runs: everybody else sees Run and Watch")
    void actorsStayInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..runs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pekko..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("matrices of EJML stay in the core")
    void matricesStayInside() {
        noClasses()
                .that()
                .resideInAnyPackage("..runs..", "..streaming..", "..thumbnails..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ejml..")
                .check(CLASSES);
    }
}
