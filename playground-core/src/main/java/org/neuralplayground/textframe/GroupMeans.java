package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.textplayground.PreparedTexts;

/// What each group of terms adds to the sums of the first layer's units, in the mean over the shown
/// texts: `Σ_j x̄[j] W[j, unit]` over the features j of the group, with `x̄[j]` the mean of the
/// feature, which stays what it is from frame to frame.
final class GroupMeans {
    private final SparseDenseLayer layer;
    private final float[] parameters;
    private final List<Group> groups;
    private final double[] sums;

    /// The features of a group that occur in the shown texts, and their means.
    private static final class Group {
        private final int[] features;
        private final double[] means;

        Group(List<Integer> all, double[] meanOfFeature) {
            features =
                    all.stream()
                            .mapToInt(Integer::intValue)
                            .filter(feature -> meanOfFeature[feature] != 0)
                            .toArray();
            means = Arrays.stream(features).mapToDouble(n -> meanOfFeature[n]).toArray();
        }
    }

    private GroupMeans(SparseDenseLayer layer, float[] parameters, List<Group> groups) {
        this.layer = layer;
        this.parameters = parameters;
        this.groups = groups;
        sums = new double[layer.units()];
    }

    static GroupMeans of(
            SparseDenseLayer layer,
            Network network,
            TextScene scene,
            PreparedTexts texts,
            ShownPass shown) {
        double[] means = shown.meanFeatures(texts.features());
        List<Group> groups = new ArrayList<>();
        for (VocabularyScene.Group group : scene.vocabulary().groups()) {
            groups.add(new Group(texts.ranked(group.first(), group.last()), means));
        }
        return new GroupMeans(layer, network.parameters().values(), groups);
    }

    /// Units x groups, as the weights are now.
    Grid sample() {
        float[] values = new float[layer.units() * groups.size()];
        for (int group = 0; group < groups.size(); group++) {
            add(groups.get(group));
            for (int unit = 0; unit < sums.length; unit++) {
                values[unit * groups.size() + group] = (float) sums[unit];
            }
        }
        return FiniteGrid.of(layer.units(), groups.size(), values);
    }

    private void add(Group group) {
        Arrays.fill(sums, 0);
        for (int n = 0; n < group.features.length; n++) {
            int weights = layer.weights().offset() + group.features[n] * sums.length;
            double mean = group.means[n];
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] += mean * parameters[weights + unit];
            }
        }
    }
}
