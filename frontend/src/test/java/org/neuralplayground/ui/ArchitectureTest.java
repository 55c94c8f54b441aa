package org.neuralplayground.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages' code")
class ArchitectureTest {
    private final JavaClasses pages =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.neuralplayground.ui");

    @Test
    @DisplayName("keeps its routes package-private")
    void routes() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .because("a page is reached by its address, never by its class")
                .check(pages);
    }

    @Test
    @DisplayName("keeps components out of the model")
    void model() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .or()
                .haveSimpleNameEndingWith("Edits")
                .and()
                .areTopLevelClasses()
                .or()
                .haveSimpleNameEndingWith("Choices")
                .or()
                .haveSimpleName("ExampleText")
                .or()
                .haveSimpleName("ComparedTexts")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Component.class)
                .because("what a page does must be testable and usable without a browser")
                .check(pages);
    }

    @Test
    @DisplayName("has no package cycles")
    void cycles() {
        slices().matching("org.neuralplayground.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package that pretends to be two")
                .check(pages);
    }

    @Test
    @DisplayName("keeps the two playgrounds apart")
    void apart() {
        noClasses()
                .that()
                .resideInAPackage("org.neuralplayground.ui.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neuralplayground.ui.playground..")
                .because("what both pages share is in the package page")
                .check(pages);
    }

    @Test
    @DisplayName("knows no matrix and no actor")
    void engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ejml..", "org.apache.pekko..")
                .because("pages speak to runs, and runs own engine and actors")
                .check(pages);
    }
}
