package org.neuralplayground.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.link.TextLink;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.runs.TextShelf;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("A page's text playground")
class TextPlaygroundModelTest {
    private static final String PAGE = "http://localhost/text";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TextShelf shelf = new TextShelf(TextPlaygroundModelTest::load);
    private final Runs runs = new Runs(shelf);
    private final BlockingQueue<Runnable> pageThread = new LinkedBlockingQueue<>();
    private final TextPlaygroundSpec start =
            TextPlaygroundSpec.DEFAULT.withTraining(
                    TextPlaygroundSpec.DEFAULT.training().withEpochs(2));
    private final TextPlaygroundModel model =
            new TextPlaygroundModel(runs, PAGE, start, pageThread::add);
    private final Ear ear = new Ear();

    @AfterEach
    void end() {
        runs.destroy();
        shelf.close();
    }

    @Test
    @DisplayName("tells its panels of each change, and its address follows")
    void change() {
        model.attach(ear);

        model.change(spec -> TextEdits.withStopWordsOut(spec, true));

        assertThat(ear.specs).hasSize(2).last().isEqualTo(model.spec());
        assertThat(model.address()).startsWith(PAGE + "?v=1&").contains("&stopWordsOut=1&");
        assertThat(model.isAt(TextLink.decode(TextLink.encode(model.spec())))).isTrue();
        assertThat(model.isAt(TextLink.decode(TextLink.encode(start)))).isFalse();
    }

    @Test
    @DisplayName("refuses what breaks a rule: the panels show the old state again and the rule")
    void refusal() {
        model.attach(ear);

        model.change(spec -> TextEdits.setUnits(spec, 0, 65));

        assertThat(model.spec()).isEqualTo(start);
        assertThat(ear.specs).containsExactly(start, start);
        assertThat(ear.violations).extracting(Violation::subject).containsExactly(Subject.UNITS);
    }

    @Test
    @DisplayName("shows what the pipeline makes of a training text once texts are prepared")
    void example() {
        model.attach(ear);

        await(() -> model.example().trace().isPresent());

        assertThat(model.example().isCurrent()).isTrue();
        assertThat(model.example().label()).isPresent();
        assertThat(model.example().trace().orElseThrow().tokens()).isNotEmpty();
    }

    @Test
    @DisplayName("trains to the end, is assessed, and then trains again on everything")
    void training() {
        model.attach(ear);
        model.setSpeed(Speed.UNLIMITED);
        model.playOrPause();
        await(() -> ear.ended());
        assertThat(model.history()).extracting(point -> point.epoch()).contains(1L, 2L);

        model.assess();
        await(() -> ear.assessing instanceof Assessing.Done);
        assertThat(ear.assessing)
                .isInstanceOfSatisfying(
                        Assessing.Done.class,
                        done ->
                                assertThat(done.assessment().confusion().total())
                                        .isEqualTo(ear.texts().part(Role.TEST).size()));

        int best = ear.status().bestEpoch().orElseThrow();
        model.trainAgain(best);
        assertThat(ear.assessing).isEqualTo(Assessing.NOT_YET);
        assertThat(model.spec().training().validation()).isZero();
        await(() -> ear.ended() && ear.status().bestEpoch().isEmpty());
        assertThat(ear.status().epoch()).isEqualTo(best);
        assertThat(ear.status().ending()).contains(Fit.Ending.ALL_EPOCHS);
    }

    @Test
    @DisplayName("gets another run of the same spec where its run has ended")
    void replacement() {
        String before = model.runId();

        model.replaceRun();

        assertThat(model.runId()).isNotEqualTo(before);
        await(() -> model.example().trace().isPresent());
    }

    /// Does what is due on the page's thread until something is so.
    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the end of the wait").isLessThan(end);
            try {
                Runnable due = pageThread.poll(100, TimeUnit.MILLISECONDS);
                if (due != null) {
                    due.run();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }

    private static PreparedTexts load(TextPlaygroundSpec spec) {
        Sample sample =
                spec.source() instanceof TextSource.Bundled(Sample bundled)
                        ? bundled
                        : Sample.FILM_REVIEWS_EN;
        return TextPreparation.of(spec, SourceTexts.bundled(sample));
    }

    /// A panel that remembers what it was told.
    private static final class Ear implements TextPlaygroundModel.Listener {
        private final List<TextPlaygroundSpec> specs = new ArrayList<>();
        private final List<Violation> violations = new ArrayList<>();
        private final List<TextRunStatus> statuses = new ArrayList<>();
        private Assessing assessing = Assessing.NOT_YET;

        @Override
        public void specShown(TextPlaygroundSpec spec) {
            specs.add(spec);
        }

        @Override
        public void statusShown(TextRunStatus status) {
            statuses.add(status);
        }

        @Override
        public void assessmentShown(Assessing shown) {
            assessing = shown;
        }

        @Override
        public void refused(List<Violation> refused) {
            violations.addAll(refused);
        }

        TextRunStatus status() {
            return statuses.getLast();
        }

        boolean ended() {
            return !statuses.isEmpty() && status().ending().isPresent();
        }

        PreparedTexts texts() {
            return status().phase() instanceof TextRunStatus.Phase.Ready(var texts)
                    ? texts
                    : fail("not ready");
        }
    }
}
