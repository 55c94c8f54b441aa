package org.neuralplayground.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which package of the core may know which.
class ArchitectureTest {
    static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.neuralplayground");

    @Test
    void theRulesLookAtTheWholeCore() {
        assertThat(CORE.stream().map(JavaClass::getPackageName))
                .contains(
                        "org.neuralplayground.spec",
                        "org.neuralplayground.data",
                        "org.neuralplayground.nn",
                        "org.neuralplayground.start",
                        "org.neuralplayground.optim",
                        "org.neuralplayground.metric",
                        "org.neuralplayground.train",
                        "org.neuralplayground.frame",
                        "org.neuralplayground.link",
                        "org.neuralplayground.csv",
                        "org.neuralplayground.dataset",
                        "org.neuralplayground.text",
                        "org.neuralplayground.fit",
                        "org.neuralplayground.inspect",
                        "org.neuralplayground.projection",
                        "org.neuralplayground.embedding",
                        "org.neuralplayground.snapshot",
                        "org.neuralplayground.corpus",
                        "org.neuralplayground.preset",
                        "org.neuralplayground.textplayground",
                        "org.neuralplayground.textframe",
                        "org.neuralplayground.wordplayground",
                        "org.neuralplayground.onnx");
    }

    @Test
    void theCoreKnowsNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.vaadin..",
                        "org.apache.pekko..",
                        "jakarta..",
                        "org.slf4j..")
                .because("the engine must run in a test, a terminal or an actor alike")
                .check(CORE);
    }

    @Test
    void matricesStayInTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..neuralplayground.data..",
                        "..neuralplayground.dataset..",
                        "..neuralplayground.nn..",
                        "..neuralplayground.train..",
                        "..neuralplayground.frame..",
                        "..neuralplayground.textframe..",
                        "..neuralplayground.kernel..",
                        "..neuralplayground.inspect..",
                        "..neuralplayground.projection..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ejml..")
                .because("a spec, a link or a table of points has no need of linear algebra")
                .check(CORE);
    }

    @Test
    void theWireFormatOfOnnxStaysWithItsExport() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..neuralplayground.onnx..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.protobuf..")
                .because("no other part has a format that somebody else decides")
                .check(CORE);
    }

    @Test
    void theSpecKnowsNothingElseOfUs() {
        noClasses()
                .that()
                .resideInAPackage("..neuralplayground.spec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..neuralplayground.data..",
                        "..neuralplayground.dataset..",
                        "..neuralplayground.text..",
                        "..neuralplayground.fit..",
                        "..neuralplayground.random..",
                        "..neuralplayground.nn..",
                        "..neuralplayground.start..",
                        "..neuralplayground.optim..",
                        "..neuralplayground.metric..",
                        "..neuralplayground.train..",
                        "..neuralplayground.inspect..",
                        "..neuralplayground.projection..",
                        "..neuralplayground.embedding..",
                        "..neuralplayground.snapshot..",
                        "..neuralplayground.frame..",
                        "..neuralplayground.textplayground..",
                        "..neuralplayground.textframe..",
                        "..neuralplayground.wordplayground..",
                        "..neuralplayground.link..",
                        "..neuralplayground.csv..",
                        "..neuralplayground.corpus..",
                        "..neuralplayground.preset..",
                        "..neuralplayground.onnx..")
                .because("what a person asked for does not depend on the machine that does it")
                .check(CORE);
    }

    @Test
    void startsOptimizersMetricsAndSnapshotsKnowOnlyNumbers() {
        for (String part : List.of("start", "optim", "metric", "snapshot")) {
            noClasses()
                    .that()
                    .resideInAPackage("..neuralplayground." + part + "..")
                    .should(
                            dependOnClassesThat(
                                    resideInAPackage("org.neuralplayground..")
                                            .and(
                                                    resideOutsideOfPackage(
                                                            "..neuralplayground." + part + ".."))))
                    .because("their formulas hold for any array, whatever network it came from")
                    .check(CORE);
        }
    }

    @Test
    void presetsAreKnownToNoPartOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..neuralplayground.preset..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..neuralplayground.preset..")
                .because("a lesson is one use of the engine among others")
                .check(CORE);
    }

    @Test
    void onlyOneClassUnpickles() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.ObjectArrayUnpickler")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.razorvine..")
                .because("a pickle may name and call anything, and that class lets nothing through")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.neuralplayground.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package must be understandable after the packages below it")
                .check(CORE);
    }
}
