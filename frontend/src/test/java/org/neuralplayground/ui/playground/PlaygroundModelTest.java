package org.neuralplayground.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.TextShelf;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

@DisplayName("A page's playground")
class PlaygroundModelTest {
    private static final String PAGE = "http://localhost/";

    private final Runs runs = new Runs(new TextShelf(PlaygroundModelTest::noTexts));
    private final PlaygroundModel model =
            new PlaygroundModel(runs, PAGE, PlaygroundSpec.DEFAULT, status -> {});
    private final Ear ear = new Ear();

    @AfterEach
    void end() {
        runs.destroy();
    }

    @Test
    @DisplayName("tells its panels of each change, and its address follows")
    void change() {
        model.attach(ear);

        model.change(spec -> spec.withTraining(spec.training().withLearningRate(0.3)));

        assertThat(ear.specs).hasSize(2).last().isEqualTo(model.spec());
        assertThat(model.address()).startsWith(PAGE + "?v=1&").contains("&rate=0.3&");
    }

    @Test
    @DisplayName("refuses what breaks a rule: the panels show the old state again and the rule")
    void refusal() {
        model.attach(ear);

        model.change(spec -> SpecEdits.setUnits(spec, 0, 33));

        assertThat(model.spec()).isEqualTo(PlaygroundSpec.DEFAULT);
        assertThat(ear.specs).containsExactly(PlaygroundSpec.DEFAULT, PlaygroundSpec.DEFAULT);
        assertThat(ear.violations)
                .containsExactly(Violation.of(Subject.UNITS, Rule.RANGE, 1, 32, 33.0));
    }

    @Test
    @DisplayName("refuses more own points than a link can hold")
    void tooManyPoints() {
        model.attach(ear);
        List<OwnPoint> points =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> OwnPoint.ofClass(i % 600 / 100.0, 0, 0))
                        .toList();

        model.change(spec ->
                spec.withData(
                        spec.data()
                                .withSource(new DataSource.Own(Problem.CLASSIFICATION, points))));

        assertThat(model.spec()).isEqualTo(PlaygroundSpec.DEFAULT);
        assertThat(ear.violations)
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.subject()).isEqualTo(Subject.LINK);
                    assertThat(violation.rule()).isEqualTo(Rule.LENGTH);
                });
    }

    @Test
    @DisplayName("gets another run of the same spec where its run has ended")
    void replacement() {
        String before = model.run().id();
        model.run().close();

        model.replaceRun();

        assertThat(model.run().id()).isNotEqualTo(before);
        assertThat(model.run().isOver()).isFalse();
    }

    /// This page asks for no texts.
    private static PreparedTexts noTexts(TextPlaygroundSpec spec) {
        throw new IllegalStateException(
                "a playground of points must ask for no texts, did for " + spec);
    }

    /// A panel that remembers what it was told.
    private static final class Ear implements PlaygroundModel.Listener {
        private final List<PlaygroundSpec> specs = new ArrayList<>();
        private final List<Violation> violations = new ArrayList<>();

        @Override
        public void specShown(PlaygroundSpec spec) {
            specs.add(spec);
        }

        @Override
        public void refused(List<Violation> refused) {
            violations.addAll(refused);
        }
    }
}
