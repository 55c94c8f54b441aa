package org.neuralplayground.bench;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.dataset.BagOfWords;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.TableExamples;

/// The synthetic data as our engine takes them: the batches of seeds 0, 1, 2 and so on, one after
/// the other.
final class SyntheticExamples {

    /// Images with the index of their class.
    static TableExamples digits(int batches, int size) {
        float[] images = new float[batches * size * SyntheticDigits.PIXELS];
        float[] labels = new float[batches * size];
        for (int batch = 0; batch < batches; batch++) {
            SyntheticDigits digits = new SyntheticDigits(size, batch);
            put(digits.images(), images, batch);
            for (int n = 0; n < size; n++) {
                labels[batch * size + n] = digits.labels()[n];
            }
        }
        return examples(images, labels);
    }

    /// Sequences, steps first within a batch, with class 0 or 1.
    static TableExamples sequences(int batches, int size, int steps, int features) {
        float[] sequences = new float[batches * size * steps * features];
        float[] labels = new float[batches * size];
        for (int batch = 0; batch < batches; batch++) {
            SyntheticSequences made = new SyntheticSequences(size, steps * features, batch);
            put(examplesFirst(made.values(), size, steps, features), sequences, batch);
            put(made.labels(), labels, batch);
        }
        return examples(sequences, labels);
    }

    /// Reviews as multi-hot rows, with class 0 or 1.
    static SparseExamples reviews(int batches, int size) {
        List<int[]> words = new ArrayList<>();
        float[] labels = new float[batches * size];
        for (int batch = 0; batch < batches; batch++) {
            SyntheticReviews reviews = new SyntheticReviews(size, batch);
            words.addAll(List.of(reviews.words()));
            put(reviews.labels(), labels, batch);
        }
        TokenLists texts = TokenLists.of(words);
        return SparseExamples.of(
                BagOfWords.multiHot(texts, SyntheticReviews.VOCABULARY),
                Table.of(labels.length, 1, labels));
    }

    /// From steps x examples x features to examples x steps x features.
    private static float[] examplesFirst(float[] values, int examples, int steps, int features) {
        float[] result = new float[values.length];
        for (int step = 0; step < steps; step++) {
            for (int example = 0; example < examples; example++) {
                int from = (step * examples + example) * features;
                int to = (example * steps + step) * features;
                System.arraycopy(values, from, result, to, features);
            }
        }
        return result;
    }

    /// Puts a batch behind those before it.
    ///
    /// @param all Modified.
    private static void put(float[] values, float[] all, int batch) {
        System.arraycopy(values, 0, all, batch * values.length, values.length);
    }

    private static TableExamples examples(float[] inputs, float[] targets) {
        int count = targets.length;
        return TableExamples.of(
                Table.of(count, inputs.length / count, inputs), Table.of(count, 1, targets));
    }

    private SyntheticExamples() {}
}
