package org.neuralplayground.cli;

import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.History;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.PresetExamples;
import org.neuralplayground.preset.PresetTraining;
import org.neuralplayground.threads.LentThreads;
import org.neuralplayground.train.Scores;

/// A preset's training from its start to its end.
///
/// @param history each epoch's numbers
/// @param test scores on the test examples at the end
/// @param parameters numbers that the network learned
/// @param seconds that the epochs took, their validation included; neither reading nor the test
/// @param peakHeapMegabytes the most heap in use since the data were about to be read
/// @param broken whether training ended because the loss was no finite number any more
record PresetReport(
        Preset preset,
        History history,
        Scores test,
        int parameters,
        double seconds,
        double peakHeapMegabytes,
        boolean broken) {

    /// Reads the data and trains, on as many threads as there are processors.
    ///
    /// @throws UnreadableException where the data are missing or cannot be read
    /// @throws org.neuralplayground.dataset.DatasetException where a file is damaged
    static PresetReport of(Preset preset, DataDirectory directory, Progress progress)
            throws UnreadableException {
        PeakHeap heap = PeakHeap.start();
        PresetExamples examples = directory.load(preset);
        try (LentThreads threads = LentThreads.start()) {
            Fit fit = PresetTraining.start(preset, examples, threads.workers());
            long start = System.nanoTime();
            train(fit, preset.epochs(), progress);
            double seconds = (System.nanoTime() - start) / 1e9;
            Scores test = fit.evaluate(examples.test());
            return new PresetReport(
                    preset,
                    fit.history(),
                    test,
                    fit.trainer().network().parameters().size(),
                    seconds,
                    heap.megabytes(),
                    fit.ending().filter(Fit.Ending.BROKEN::equals).isPresent());
        }
    }

    private static void train(Fit fit, int epochs, Progress progress) {
        while (!fit.isOver()) {
            fit.epoch();
            progress.epoch(fit.history().epochs().size(), epochs);
        }
        progress.epoch(epochs, epochs);
    }
}
