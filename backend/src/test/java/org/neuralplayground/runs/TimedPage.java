package org.neuralplayground.runs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.textframe.SentenceReading;

/// A page that draws each frame at once and notes how long it has waited.
final class TimedPage implements FrameWatcher {
    private static final long PATIENCE_SECONDS = 60;

    private record Question(String sentence, CompletableFuture<Long> readAt) {}

    private final CompletableFuture<Long> firstAt = new CompletableFuture<>();
    private volatile @Nullable TextWatch watch;
    private volatile @Nullable Question question;

    /// Begins to watch, and waits for the first frame.
    ///
    /// @return when it came, by the system's nanoseconds
    long open(TextRun run) {
        TextWatch begun = run.watch(this);
        watch = begun;
        long came = await(firstAt);
        begun.acknowledge(0);
        return came;
    }

    /// Types a sentence that differs from the one before.
    ///
    /// @return how long it took until the sentence was read
    Duration type(String sentence) {
        TextWatch begun = watch;
        if (begun == null) {
            throw new IllegalStateException("a page must be open to type");
        }
        CompletableFuture<Long> readAt = new CompletableFuture<>();
        question = new Question(sentence, readAt);
        long typed = System.nanoTime();
        begun.setSentence(Optional.of(sentence));
        return Duration.ofNanos(await(readAt) - typed);
    }

    @Override
    public void show(RunFrame frame, boolean newScene) {
        long now = System.nanoTime();
        firstAt.complete(now);
        TextWatch begun = watch;
        if (begun != null) {
            begun.acknowledge(frame.number());
        }
        Question asked = question;
        if (asked != null && asked.sentence.equals(readIn(frame))) {
            asked.readAt.complete(now);
        }
    }

    @Override
    public void over() {}

    private static @Nullable String readIn(RunFrame frame) {
        return switch (frame.content()) {
            case TextContent(_, var shown) ->
                    shown.sentence().map(SentenceReading::text).orElse(null);
            case PlaygroundContent _, WordsContent _ -> null;
        };
    }

    private static long await(CompletableFuture<Long> instant) {
        return instant.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
