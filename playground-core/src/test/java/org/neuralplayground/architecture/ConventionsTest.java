package org.neuralplayground.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.neuralplayground.train.Team;

/// What no class of the core does, and how all are made.
class ConventionsTest {
    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.neuralplayground");

    @Test
    void noClockAndNoHiddenRandomness() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(ThreadLocalRandom.class, "current")
                .orShould()
                .callMethod(RandomGenerator.class, "getDefault")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .because("equal specs must give equal numbers, today and tomorrow")
                .check(CORE);
    }

    @Test
    void theCoreOwnsNoThread() {
        noClasses()
                .that()
                .areNotAssignableTo(Team.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .because(
                        "whoever hosts a trainer decides when it steps, and lends a team its threads")
                .check(CORE);
    }

    @Test
    void nothingWritesToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output belongs to the command line's report")
                .check(CORE);
    }

    @Test
    void recordsHoldNoArrays() {
        ArchRuleDefinition.fields()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .should(beNoArray())
                .because("two records of equal content must be equal, and none can be written to")
                .check(CORE);
    }

    @Test
    void staticFieldsAreFinal() {
        ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .should()
                .beFinal()
                .because("two runs in one process must not meet")
                .check(CORE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should(endWithNoneOf(Set.of("Util", "Utils", "Helper", "Manager", "Impl")))
                .because("such a name fits everything and says nothing")
                .check(CORE);
    }

    private static ArchCondition<JavaField> beNoArray() {
        return new ArchCondition<>("be no array") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                field, !field.getRawType().isArray(), field.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> endWithNoneOf(Set<String> suffixes) {
        return new ArchCondition<>("end with none of " + suffixes) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean sound = suffixes.stream().noneMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, sound, type.getName()));
            }
        };
    }
}
