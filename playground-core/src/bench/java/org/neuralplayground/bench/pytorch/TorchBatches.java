package org.neuralplayground.bench.pytorch;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.bench.SyntheticDigits;
import org.neuralplayground.bench.SyntheticReviews;
import org.neuralplayground.bench.SyntheticSequences;
import org.neuralplayground.bench.ToyNetwork;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.train.Trainer;

/// Puts batches into PyTorch's memory, in the form its networks take.
final class TorchBatches {
    private final NDManager manager;

    TorchBatches(NDManager manager) {
        this.manager = manager;
    }

    /// One batch of the toy networks' training points; targets -1 and +1.
    List<TorchBatch> circle(int size) {
        List<LabelledPoint> points = new Trainer(ToyNetwork.SMALL.spec()).data().train();
        float[] inputs = new float[2 * size];
        float[] targets = new float[size];
        for (int n = 0; n < size; n++) {
            inputs[2 * n] = (float) points.get(n).x();
            inputs[2 * n + 1] = (float) points.get(n).y();
            targets[n] = (float) (2 * points.get(n).label() - 1);
        }
        return List.of(batch(inputs, targets, new Shape(size, 2), new Shape(size, 1)));
    }

    /// Images with targets for [TorchLoss#SOFTMAX_CROSS_ENTROPY].
    ///
    /// @param shape of one image
    List<TorchBatch> digits(int count, int size, long... shape) {
        List<TorchBatch> batches = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            SyntheticDigits digits = new SyntheticDigits(size, seed);
            float[] targets = new float[size * SyntheticDigits.CLASSES];
            for (int n = 0; n < size; n++) {
                targets[n * SyntheticDigits.CLASSES + digits.labels()[n]] = -1f / size;
            }
            batches.add(
                    batch(
                            digits.images(),
                            targets,
                            new Shape(size).addAll(new Shape(shape)),
                            new Shape(size, SyntheticDigits.CLASSES)));
        }
        return batches;
    }

    /// Reviews as dense multi-hot rows.
    List<TorchBatch> reviews(int count, int size) {
        List<TorchBatch> batches = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            SyntheticReviews reviews = new SyntheticReviews(size, seed);
            float[] rows = new float[size * SyntheticReviews.VOCABULARY];
            for (int n = 0; n < size; n++) {
                for (int word : reviews.words()[n]) {
                    rows[n * SyntheticReviews.VOCABULARY + word] = 1;
                }
            }
            batches.add(
                    batch(
                            rows,
                            reviews.labels(),
                            new Shape(size, SyntheticReviews.VOCABULARY),
                            new Shape(size, 1)));
        }
        return batches;
    }

    /// Sequences, steps first.
    List<TorchBatch> sequences(int count, int size, int steps, int features) {
        List<TorchBatch> batches = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            SyntheticSequences sequences = new SyntheticSequences(size, steps * features, seed);
            batches.add(
                    batch(
                            sequences.values(),
                            sequences.labels(),
                            new Shape(steps, size, features),
                            new Shape(size, 1)));
        }
        return batches;
    }

    private TorchBatch batch(float[] inputs, float[] targets, Shape inputShape, Shape targetShape) {
        return new TorchBatch(
                manager.create(inputs, inputShape), manager.create(targets, targetShape));
    }
}
