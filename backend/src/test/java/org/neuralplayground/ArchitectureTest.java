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
                .resideInAnyPackage(
                        "..runs..",
                        "..streaming..",
                        "..thumbnails..",
                        "..threads..",
                        "..datasets..")
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
                .resideInAnyPackage("..runs..", "..streaming..", "..thumbnails..", "..datasets..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ejml..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("data sets know nobody: what is read from them is others' affair")
    void dataSetsKnowNobody() {
        noClasses()
                .that()
                .resideInAPackage("..datasets..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..runs..",
                        "..streaming..",
                        "..thumbnails..",
                        "..cli..",
                        "org.springframework.web..",
                        "jakarta..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("only data sets are fetched from elsewhere: nothing else leaves this server")
    void onlyDataSetsAreFetched() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..datasets..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }
}
