package org.neuralplayground.data;

import java.util.List;
import java.util.stream.Stream;
import org.neuralplayground.spec.LabelledPoint;

/// Examples in the order in which training meets them.
///
/// @param train what the network learns from
/// @param test what it never sees in training
public record SplitData(List<LabelledPoint> train, List<LabelledPoint> test) {
    public SplitData {
        train = List.copyOf(train);
        test = List.copyOf(test);
    }

    /// All examples, those for training first.
    public Stream<LabelledPoint> all() {
        return Stream.concat(train.stream(), test.stream());
    }

    /// Cuts shuffled examples in two: the first `⌊n share / 100⌋` train. Where there are two or
    /// more, at least one is on either side.
    ///
    /// @param trainShare in percent
    static SplitData of(List<LabelledPoint> shuffled, int trainShare) {
        int size = shuffled.size();
        int cut = (int) ((long) size * trainShare / 100);
        int trainSize = size < 2 ? size : Math.clamp(cut, 1, size - 1);
        return new SplitData(shuffled.subList(0, trainSize), shuffled.subList(trainSize, size));
    }
}
