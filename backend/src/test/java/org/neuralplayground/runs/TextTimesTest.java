package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.datasets.DataSettings;
import org.neuralplayground.datasets.DownloadTimes;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

/// How long a page waits, on the real clock. The figures are printed. The bounds catch what is
/// broken, not what is slower: for figures that mean something, the machine must be idle.
@DisplayName("A page of a text playground waits")
class TextTimesTest {
    private static final int SENTENCES = 200;
    private static final Duration BROKEN = Duration.ofSeconds(5);

    private final DataLibrary library = new DataLibrary(settings(), PublishedTexts::files);
    private final TextShelf texts = new TextShelf(new LibraryTexts(library));
    private final Runs runs = new Runs(texts, RunTimes.DEFAULT, 10);

    private static DataSettings settings() {
        return new DataSettings(
                dataFolder(),
                Path.of(System.getProperty("java.io.tmpdir")),
                false,
                Optional.empty(),
                DownloadTimes.DEFAULT);
    }

    /// The folder `shared/data` beside the checkout, if there is one.
    private static Optional<Path> dataFolder() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    @AfterEach
    void end() {
        runs.destroy();
        texts.close();
        library.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a moment for the first frame of a sample of the product")
    void firstFrame(Sample sample) {
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
        Duration cold = firstFrame(spec.withText(spec.text().withVocabularySize(1_001)));
        Duration warm = firstFrame(spec.withText(spec.text().withVocabularySize(1_000)));
        Duration shared = firstFrame(spec.withText(spec.text().withVocabularySize(1_000)));
        System.out.printf(
                "first frame of %s: %d ms, other pipeline %d ms, same texts %d ms%n",
                sample, cold.toMillis(), warm.toMillis(), shared.toMillis());
        assertThat(cold).isLessThan(BROKEN);
        assertThat(shared).isLessThan(BROKEN);
    }

    @Test
    @DisplayName("a moment for a sentence while the network trains at full speed")
    void sentence() {
        assertThat(typed("sample", TextPlaygroundSpec.DEFAULT)).isLessThan(BROKEN);
    }

    @Test
    @Tag("lessons")
    @DisplayName("a moment for a sentence while IMDB trains at full speed, and seconds for it all")
    void imdb() {
        TextPlaygroundSpec spec =
                TextPlaygroundSpec.startingWith(new TextSource.Published(PublishedTexts.IMDB));
        Assumptions.assumeTrue(dataFolder().isPresent(), "no folder shared/data");
        System.out.printf("first frame of IMDB: %d ms%n", firstFrame(spec).toMillis());
        assertThat(typed("IMDB", spec)).isLessThan(BROKEN);
        Duration all = trainAll(spec);
        System.out.printf("IMDB, %d epochs: %d ms%n", spec.training().epochs(), all.toMillis());
        assertThat(all).isLessThan(Duration.ofMinutes(2));
    }

    private Duration firstFrame(TextPlaygroundSpec spec) {
        long asked = System.nanoTime();
        try (TextRun run = runs.startText(spec, _ -> {})) {
            return Duration.ofNanos(new TimedPage().open(run) - asked);
        }
    }

    /// Types sentence after sentence while a network trains that never ends.
    ///
    /// @return how long 19 of 20 sentences took at most
    private Duration typed(String name, TextPlaygroundSpec spec) {
        TextPlaygroundSpec endless = spec.withTraining(spec.training().withEpochs(1_000));
        try (TextRun run = runs.startText(endless, _ -> {})) {
            TimedPage page = new TimedPage();
            page.open(run);
            run.setSpeed(Speed.UNLIMITED);
            run.play();
            List<Duration> waits =
                    IntStream.range(0, SENTENCES)
                            .mapToObj(n -> page.type("a good film that i liked " + n))
                            .sorted()
                            .toList();
            Duration most = waits.get(SENTENCES * 19 / 20);
            System.out.printf(
                    "%d sentences while %s trains: p50 %d ms, p95 %d ms, longest %d ms%n",
                    SENTENCES,
                    name,
                    waits.get(SENTENCES / 2).toMillis(),
                    most.toMillis(),
                    waits.getLast().toMillis());
            return most;
        }
    }

    /// Trains all epochs at full speed, with one page watching.
    private Duration trainAll(TextPlaygroundSpec spec) {
        CompletableFuture<Long> over = new CompletableFuture<>();
        try (TextRun run =
                runs.startText(
                        spec,
                        status ->
                                status.ending().ifPresent(_ -> over.complete(System.nanoTime())))) {
            new TimedPage().open(run);
            run.setSpeed(Speed.UNLIMITED);
            long start = System.nanoTime();
            run.play();
            return Duration.ofNanos(over.orTimeout(5, TimeUnit.MINUTES).join() - start);
        }
    }
}
