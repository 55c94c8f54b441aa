package org.neuralplayground.runs;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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
    private final AsyncCache<TextsKey, Phase> kept;

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
                        .weigher((TextsKey _, Phase outcome) -> weight(outcome))
                        .buildAsync();
    }

    /// Looks for the texts of a spec, and prepares them where they are not here.
    ///
    /// @param told once what came of it, on any thread, perhaps at once: must neither block nor
    ///   throw
    void prepare(TextPlaygroundSpec spec, Consumer<Phase> told) {
        TextsKey key = TextsKey.of(spec);
        var _ =
                kept.get(key, _ -> read(spec))
                        .exceptionally(TextShelf::broken)
                        .thenAccept(outcome -> {
                            if (!(outcome instanceof Phase.Ready)) {
                                kept.synchronous().asMap().remove(key, outcome);
                            }
                            told.accept(outcome);
                        });
    }

    /// The same, and takes the texts apart into words; these are not kept.
    ///
    /// @param told as by [#prepare]
    void prepareWords(TextPlaygroundSpec spec, Consumer<PreparedWords> told) {
        prepare(
                spec,
                phase -> {
                    var _ =
                            CompletableFuture.supplyAsync(() -> words(phase), threads)
                                    .exceptionally(
                                            failure -> PreparedWords.without(broken(failure)))
                                    .thenAccept(told);
                });
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

    private static PreparedWords words(Phase phase) {
        if (!(phase instanceof Phase.Ready(PreparedTexts texts))) {
            return PreparedWords.without(phase);
        }
        try {
            return new PreparedWords(phase, Optional.of(WordTexts.of(texts)));
        } catch (SpecException broken) {
            return PreparedWords.without(new Phase.Refused(broken.violation()));
        }
    }

    private Phase read(TextPlaygroundSpec spec) {
        try {
            return new Phase.Ready(loader.load(spec));
        } catch (SpecException broken) {
            return new Phase.Refused(broken.violation());
        } catch (NoSuchFileException _) {
            return new Phase.Missing();
        } catch (IOException | DatasetException damaged) {
            return new Phase.Damaged(reason(damaged));
        }
    }

    private static Phase broken(Throwable failure) {
        LOG.error("texts could not be prepared", failure);
        return new Phase.Damaged(failure.toString());
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    /// In texts. A failure is kept for those alone who have asked already.
    private static int weight(Phase outcome) {
        return switch (outcome) {
            case Phase.Ready(PreparedTexts texts) ->
                    Arrays.stream(TextPart.Role.values())
                            .mapToInt(role -> texts.part(role).size())
                            .sum();
            case Phase.Preparing _, Phase.Refused _, Phase.Missing _, Phase.Damaged _ -> 0;
        };
    }
}
