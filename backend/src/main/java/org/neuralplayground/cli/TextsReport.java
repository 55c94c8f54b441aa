package org.neuralplayground.cli;

import java.util.OptionalInt;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.History;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextModel;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.threads.LentThreads;
import org.neuralplayground.train.Scores;

/// A text playground's training from its start to its end.
///
/// @param name of what was trained
/// @param network made for its texts
/// @param history each epoch's numbers
/// @param wentBackTo the epoch whose weights were tested, where that is not simply the last
/// @param test scores on the test part at the end
/// @param parameters numbers that the network learned
/// @param seconds that the epochs took, their validation included; neither reading nor the test
/// @param peakHeapMegabytes the most heap in use since the texts were about to be read
/// @param broken whether training ended because the loss was no finite number any more
record TextsReport(
        String name,
        ModelSpec network,
        History history,
        OptionalInt wentBackTo,
        Scores test,
        int parameters,
        double seconds,
        double peakHeapMegabytes,
        boolean broken) {

    /// Reads the texts and trains, on as many threads as there are processors.
    ///
    /// @param texts where those of the spec's source are read
    /// @throws UnreadableException where they are missing or cannot be read
    /// @throws org.neuralplayground.dataset.DatasetException where a file is damaged
    /// @throws org.neuralplayground.spec.SpecException where they are too few for the spec
    static TextsReport of(
            String name, TextPlaygroundSpec spec, TextOptions texts, Progress progress)
            throws UnreadableException {
        PeakHeap heap = PeakHeap.start();
        PreparedTexts prepared = TextPreparation.of(spec, texts.read(spec.source()));
        try (LentThreads threads = LentThreads.start()) {
            TextTrainer trainer = new TextTrainer(spec, prepared, threads.workers());
            long start = System.nanoTime();
            train(trainer, spec.training().epochs(), progress);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new TextsReport(
                    name,
                    TextModel.of(spec.network(), prepared),
                    trainer.history(),
                    spec.training().patience() == 0 ? OptionalInt.empty() : trainer.bestEpoch(),
                    trainer.evaluate(prepared.test()),
                    trainer.network().parameters().size(),
                    seconds,
                    heap.megabytes(),
                    trainer.ending().filter(Fit.Ending.BROKEN::equals).isPresent());
        }
    }

    private static void train(TextTrainer trainer, int epochs, Progress progress) {
        while (!trainer.isOver()) {
            trainer.step();
            if (trainer.isAtEpochStart()) {
                progress.epoch(trainer.epochs(), epochs);
            }
        }
        progress.epoch(epochs, epochs);
    }
}
