package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.nn.EmbeddingLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;

/// Which features speak for a unit of the first layer and which against it, by their weights: `z =
/// b + Σ_j x[j] W[j, unit]`, so that a word adds its weight times how much of it the text has. Of
/// an embedding, whose units are its dimensions, by the values that stand for a token.
///
/// @param unit from 0
/// @param exciting those with the largest weights above 0, the largest first
/// @param inhibiting those with the smallest weights below 0, the smallest first
public record WordsOfUnit(int unit, List<Weighted> exciting, List<Weighted> inhibiting) {

    /// A feature with its weight.
    ///
    /// @param feature from 0: the row of the layer's weights, such as the word's number
    public record Weighted(int feature, float weight) {}

    public WordsOfUnit {
        exciting = List.copyOf(exciting);
        inhibiting = List.copyOf(inhibiting);
    }

    /// The features that excite and that inhibit each unit most. Of equal weights the smaller
    /// feature comes first. Features of weight 0, or NaN, do neither, so that there may be fewer
    /// than wanted. It takes one walk through the weights, which lie feature by feature.
    ///
    /// @param network its first layer is a dense one over sparse rows, or an embedding. Not
    ///   modified.
    /// @param most the most features of each kind, at least 1
    /// @return one for each unit, in order
    /// @throws IllegalArgumentException where the first layer is another one, or no features are
    ///   wanted
    public static List<WordsOfUnit> of(Network network, int most) {
        Parameter table = table(network);
        if (most < 1) {
            throw new IllegalArgumentException("the most words must be at least 1, was " + most);
        }
        int units = table.columns();
        int kept = Math.min(most, table.rows());
        LargestWeights exciting = new LargestWeights(units, kept);
        LargestWeights inhibiting = new LargestWeights(units, kept);
        // What a magnitude must be above to be kept of either kind: most numbers cost one
        // comparison.
        float[] bounds = new float[units];
        float[] weights = network.parameters().values();
        int at = table.offset();
        for (int feature = 0; feature < table.rows(); feature++) {
            for (int unit = 0; unit < units; unit++) {
                float weight = weights[at++];
                if (Math.abs(weight) > bounds[unit]) {
                    exciting.offer(unit, feature, weight);
                    inhibiting.offer(unit, feature, -weight);
                    bounds[unit] = Math.min(exciting.bound(unit), inhibiting.bound(unit));
                }
            }
        }
        List<WordsOfUnit> all = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            all.add(new WordsOfUnit(unit, exciting.of(unit, 1), inhibiting.of(unit, -1)));
        }
        return List.copyOf(all);
    }

    /// Features x units.
    private static Parameter table(Network network) {
        return network.layers().getFirst() instanceof EmbeddingLayer embedding
                ? embedding.table()
                : SparseInput.firstLayer(network).weights();
    }
}
