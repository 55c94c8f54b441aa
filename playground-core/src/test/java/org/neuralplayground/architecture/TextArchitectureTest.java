package org.neuralplayground.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/// Which package may know what of texts, and what these may know.
class TextArchitectureTest {
    private static final DescribedPredicate<JavaClass> IN_LUCENE =
            resideInAnyPackage("org.apache.lucene..", "org.tartarus.snowball..");

    @Test
    void lucenesTokensStayWithTheTexts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..neuralplayground.text..")
                .should()
                .dependOnClassesThat(IN_LUCENE)
                .because("a page or a network asks for words and numbers, not for token streams")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void whatTextsShowOfThemselvesHasNoTypeOfLucene() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        resideInAPackage("..neuralplayground.text..").and(modifier(PUBLIC)))
                .should()
                .haveRawReturnType(IN_LUCENE)
                .orShould()
                .haveRawParameterTypes(anyElementThat(IN_LUCENE))
                .because("another analyzer must not change who uses the pipeline")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void textsKnowOnlyTheTablesThatTheyBecome() {
        noClasses()
                .that()
                .resideInAPackage("..neuralplayground.text..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.neuralplayground..")
                                .and(
                                        resideOutsideOfPackages(
                                                "..neuralplayground.text..",
                                                "..neuralplayground.spec..",
                                                "..neuralplayground.dataset..",
                                                "..neuralplayground.kernel..")))
                .because("words become numbers in the same way, whatever learns from them")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void wordVectorsKnowNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("..neuralplayground.embedding..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..neuralplayground.nn..",
                        "..neuralplayground.model..",
                        "..neuralplayground.train..",
                        "..neuralplayground.projection..")
                .because(
                        "they are learned from texts alone, and whoever wants them in a plane asks")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void textsKnowNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("..neuralplayground.corpus..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..neuralplayground.nn..",
                        "..neuralplayground.model..",
                        "..neuralplayground.train..",
                        "..neuralplayground.fit..",
                        "..neuralplayground.preset..")
                .because("what was written is the same whatever learns from it")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void framesAreKnownToNoPartOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..neuralplayground.textframe..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..neuralplayground.textframe..")
                .because("a network trains the same whether somebody looks or not")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void thePlaygroundOfWordVectorsKnowsNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("..neuralplayground.wordplayground..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..neuralplayground.nn..",
                        "..neuralplayground.model..",
                        "..neuralplayground.train..",
                        "..neuralplayground.textframe..")
                .because("word vectors are learned and drawn without one")
                .check(ArchitectureTest.CORE);
    }

    @Test
    void theTextPlaygroundIsKnownToNoPartOfTheEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..neuralplayground.spec..",
                        "..neuralplayground.dataset..",
                        "..neuralplayground.text..",
                        "..neuralplayground.corpus..",
                        "..neuralplayground.model..",
                        "..neuralplayground.nn..",
                        "..neuralplayground.train..",
                        "..neuralplayground.fit..",
                        "..neuralplayground.inspect..",
                        "..neuralplayground.projection..",
                        "..neuralplayground.embedding..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..neuralplayground.textplayground..")
                .because("a page of texts is one use of the engine among others")
                .check(ArchitectureTest.CORE);
    }
}
