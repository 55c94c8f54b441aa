package org.neuralplayground.runs;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.textframe.TextFrameSampler;
import org.neuralplayground.textframe.TextScene;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Workers;

/// Trains each sample of the product for a moment and throws the network away: then Lucene's
/// dictionaries are read, what makes frames is compiled, and the shelf has the texts that the first
/// visitor asks for.
final class TextWarmUp implements Runnable {
    private static final int EPOCHS = 3;

    private final TextShelf shelf;

    /// @param shelf of the visitors' runs
    TextWarmUp(TextShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void run() {
        for (Sample sample : Sample.values()) {
            TextPlaygroundSpec spec =
                    TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
            if (prepare(spec) instanceof Phase.Ready(PreparedTexts texts)) {
                train(spec, texts);
            }
        }
    }

    private Phase prepare(TextPlaygroundSpec spec) {
        CompletableFuture<Phase> answer = new CompletableFuture<>();
        shelf.prepare(spec, answer::complete);
        return answer.join();
    }

    private static void train(TextPlaygroundSpec spec, PreparedTexts texts) {
        TextTrainer trainer = new TextTrainer(spec, texts, Workers.CALLER);
        TextScene scene = TextScene.of(1, spec, trainer);
        TextFrameSampler frames = new TextFrameSampler(trainer, scene);
        String sentence = texts.part(TextPart.Role.TRAINING).text(0);
        while (trainer.epochs() < EPOCHS && !trainer.isOver()) {
            trainer.step();
            if (trainer.isAtEpochStart()) {
                frames.sample(Optional.of(sentence));
            }
        }
    }
}
