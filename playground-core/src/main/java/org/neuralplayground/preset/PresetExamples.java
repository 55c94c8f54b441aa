package org.neuralplayground.preset;

import java.io.IOException;
import java.nio.file.Path;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.TokenCorpus;
import org.neuralplayground.dataset.BagOfWords;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.train.SparseExamples;

/// A preset's data as a network takes them.
///
/// @param training examples to train on, and to validate with
/// @param test others, to be asked for at the end
public record PresetExamples(SparseExamples training, SparseExamples test) {

    /// Reads the preset's files.
    ///
    /// @param directory where they lie
    /// @throws DatasetException where one is damaged, is something else, or has too few examples
    /// @throws IOException where one is missing or cannot be read
    public static PresetExamples load(Preset preset, Path directory) throws IOException {
        PresetExamples examples =
                switch (preset.data()) {
                    case PresetData.KerasMultiHot keras -> keras(keras, directory);
                };
        String file = preset.data().files().getFirst();
        requireMore(
                file, "examples to train on", preset.validation().examples(), examples.training);
        requireMore(file, "examples to test with", 0, examples.test);
        return examples;
    }

    private static PresetExamples keras(PresetData.KerasMultiHot data, Path directory)
            throws IOException {
        KerasTexts texts = KerasTexts.read(data.source(), directory, data.vocabulary());
        return new PresetExamples(
                multiHot(texts.training(), data.vocabulary()),
                multiHot(texts.test(), data.vocabulary()));
    }

    private static SparseExamples multiHot(TokenCorpus texts, int vocabulary) {
        return SparseExamples.of(BagOfWords.multiHot(texts.texts(), vocabulary), texts.labels());
    }

    private static void requireMore(String file, String what, int count, SparseExamples examples) {
        if (examples.size() <= count) {
            throw new DatasetException(
                    file, what, "must be more than %d, were %d".formatted(count, examples.size()));
        }
    }
}
