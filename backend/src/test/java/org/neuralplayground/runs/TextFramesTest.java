package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

@DisplayName("The frames of a text run")
class TextFramesTest {
    private static final TextPlaygroundSpec SPEC =
            TextPlaygroundSpec.DEFAULT.withTraining(
                    TextPlaygroundSpec.DEFAULT.training().withEpochs(1_000));

    private final TextShelf shelf = new TextShelf(FewTexts::new);
    private final TextStage stage = new TextStage(SPEC, shelf);
    private final RecordingWatcher page = new RecordingWatcher();
    private final TextWatch watch = stage.run().watch(page);

    @BeforeEach
    void playWatched() {
        stage.awaitAnswer();
        stage.run().setSpeed(Speed.TWO_HUNDRED);
        stage.run().play();
        stage.pass(Duration.ofMillis(200));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    @DisplayName("come at most ten times a second while it plays, however fast the page is")
    void frameRate() {
        int before = page.shown().size();
        for (int n = 0; n < 50; n++) {
            acknowledge();
            stage.pass(Duration.ofMillis(9));
        }
        assertThat(page.shown().size() - before).isBetween(4, 5);
    }

    @Test
    @DisplayName("answer a sentence within the 25 ms between two frames of any run")
    void answersAtOnce() {
        acknowledge();
        stage.pass(Duration.ofMillis(30));
        acknowledge();
        int before = page.shown().size();
        watch.setSentence(Optional.of("good"));
        stage.pass(Duration.ofMillis(26));
        assertThat(page.shown()).hasSize(before + 1);
    }

    private void acknowledge() {
        watch.acknowledge(page.newest().frame().number());
    }
}
