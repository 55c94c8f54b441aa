package org.neuralplayground.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.TextShelf;
import org.neuralplayground.runs.WordsRunStatus;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.wordplayground.WordsSpec;

@DisplayName("A page's word vectors")
class WordsModelTest {
    private static final TextPlaygroundSpec TEXTS = TextPlaygroundSpec.DEFAULT;

    private final TextShelf shelf = new TextShelf(WordsModelTest::noTexts);
    private final Runs runs = new Runs(shelf);
    private final WordsModel model = new WordsModel(runs, TEXTS, _ -> {});
    private final Ear ear = new Ear();

    @AfterEach
    void end() {
        runs.destroy();
        shelf.close();
    }

    @Test
    @DisplayName("take no run before somebody wants to see them, and then one")
    void opens() {
        model.attach(ear);
        model.playOrPause();
        assertThat(runs.size()).isZero();

        model.open();
        model.open();

        assertThat(runs.size()).isEqualTo(1);
        assertThat(ear.runs).hasSize(1);
        assertThat(runs.find(ear.runs.getFirst())).isPresent();
    }

    @Test
    @DisplayName("get another run where theirs has ended")
    void replaces() {
        model.attach(ear);
        model.open();
        model.replaceRun();
        assertThat(ear.runs).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("tell their panels of each change")
    void change() {
        model.attach(ear);
        model.change(spec -> spec.withWindow(2));
        assertThat(model.spec().window()).isEqualTo(2);
        assertThat(ear.specs).hasSize(2).last().isEqualTo(model.spec());
    }

    @Test
    @DisplayName("refuse what breaks a rule: the panels show the old state again and the rule")
    void refusal() {
        model.attach(ear);
        model.change(spec -> spec.withDimensions(1));
        assertThat(model.spec()).isEqualTo(WordsSpec.startingWith(TEXTS));
        assertThat(ear.specs).hasSize(2);
        assertThat(ear.violations)
                .containsExactly(
                        Violation.of(Subject.WORD_DIMENSIONS, Rule.RANGE, 2.0, 100.0, 1.0));
    }

    @Test
    @DisplayName("follow the playground's texts and pipeline, but not its network and training")
    void texts() {
        WordsSpec before = model.spec();
        model.setTexts(TEXTS.withTraining(TEXTS.training().withEpochs(3)));
        assertThat(model.spec()).isEqualTo(before);
        TextPlaygroundSpec korean =
                TextPlaygroundSpec.startingWith(new TextSource.Bundled(Sample.QUESTIONS_KO));
        model.setTexts(korean);
        assertThat(model.spec()).isEqualTo(before.withTexts(korean));
        TextPlaygroundSpec fewer = korean.withText(korean.text().withVocabularySize(100));
        model.setTexts(fewer);
        assertThat(model.spec()).isEqualTo(before.withTexts(fewer));
    }

    private static PreparedTexts noTexts(TextPlaygroundSpec spec) {
        throw new AssertionError("no texts are wanted of " + spec.source());
    }

    private static final class Ear implements WordsModel.Listener {
        private final List<WordsSpec> specs = new ArrayList<>();
        private final List<String> runs = new ArrayList<>();
        private final List<Violation> violations = new ArrayList<>();

        @Override
        public void specShown(WordsSpec spec) {
            specs.add(spec);
        }

        @Override
        public void runShown(String runId) {
            runs.add(runId);
        }

        @Override
        public void statusShown(WordsRunStatus status) {}

        @Override
        public void refused(Violation violation) {
            violations.add(violation);
        }
    }
}
