package org.neuralplayground.runs;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.wordplayground.WordTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// The prepared texts of all runs. Those that were asked for last are kept, so that everybody with
/// the same texts shares one copy of them, which is prepared once. Thread-safe.
@Service
public final class TextShelf implements AutoCloseable {
    /// What is kept beyond the runs that use it: IMDB, Reuters and NSMC beside many samples, in the
    /// order of 200 MB.
    static final long MOST_TEXTS = 150_000;

    private static final Logger LOG = LoggerFactory.getLogger(TextShelf.class);

    private final TextLoader loader;
    private final ExecutorService threads;
    private final AsyncCache<TextsKey, PreparedTexts> kept;

    @Autowired
    public TextShelf(TextLoader loader) {
        this(loader, MOST_TEXTS);
    }

    /// @param mostTexts how many single texts are kept at most
    TextShelf(TextLoader loader, long mostTexts) {
        this.loader = loader;
        this.threads =
                Executors.newFixedThreadPool(
                        Math.ceilDiv(Runtime.getRuntime().availableProcessors(), 2),
                        Thread.ofPlatform().daemon().name("texts-", 1).factory());
        this.kept =
                Caffeine.newBuilder()
                        .executor(threads)
                        .maximumWeight(mostTexts)
                        .weigher((TextsKey _, PreparedTexts texts) -> size(texts))
                        .buildAsync();
    }

    /// Looks for the texts of a spec, and prepares them where they are not here.
    ///
    /// @param told once what came of it, on any thread, perhaps at once: must neither block nor
    ///   throw
    void prepare(TextPlaygroundSpec spec, Consumer<Phase> told) {
        var _ =
                kept.get(TextsKey.of(spec), _ -> read(spec))
                        .handle(TextShelf::phase)
                        .thenAccept(told);
    }

    /// The same, and takes the texts apart into words; these are not kept.
    ///
    /// @param told as by [#prepare]
    void prepareWords(TextPlaygroundSpec spec, Consumer<PreparedWords> told) {
        var _ =
                kept.get(TextsKey.of(spec), _ -> read(spec))
                        .thenApplyAsync(TextShelf::words, threads)
                        .exceptionally(failure -> PreparedWords.without(failed(cause(failure))))
                        .thenAccept(told);
    }

    /// How many different texts are kept.
    long kept() {
        kept.synchronous().cleanUp();
        return kept.synchronous().estimatedSize();
    }

    /// Ends what is under way.
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static PreparedWords words(PreparedTexts texts) {
        return new PreparedWords(new Phase.Ready(texts), Optional.of(WordTexts.of(texts)));
    }

    private PreparedTexts read(TextPlaygroundSpec spec) {
        try {
            return loader.load(spec);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Phase phase(@Nullable PreparedTexts texts, @Nullable Throwable failure) {
        return texts == null ? failed(cause(failure)) : new Phase.Ready(texts);
    }

    private static Phase failed(@Nullable Throwable failure) {
        return switch (failure) {
            case SpecException broken -> new Phase.Refused(broken.violation());
            case NoSuchFileException _ -> new Phase.Missing();
            case IOException unreadable -> new Phase.Damaged(reason(unreadable));
            case DatasetException damaged -> new Phase.Damaged(reason(damaged));
            case null, default -> {
                LOG.error("texts could not be prepared", failure);
                yield new Phase.Damaged(String.valueOf(failure));
            }
        };
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        @Nullable Throwable inner = failure;
        while (inner instanceof CompletionException || inner instanceof UncheckedIOException) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    private static int size(PreparedTexts texts) {
        return Arrays.stream(TextPart.Role.values())
                .mapToInt(role -> texts.part(role).size())
                .sum();
    }
}
