package org.neuralplayground.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.WeightSeed;

/// The network's part of a link. A layer is `4-tanh`. The weights' seed is `weightSeed=…`, or
/// `weightStream=data` where the data's stream goes on; that one wins where both are given.
final class NetworkPart {
    /// Where the weights' stream starts.
    private enum Stream {
        DATA,
        OWN
    }

    static void write(NetworkSpec network, QueryWriter query) {
        query.add(Key.INPUTS, network.inputs().stream().map(Names::of).toList())
                .add(Key.LAYERS, network.hidden().stream().map(NetworkPart::word).toList())
                .add(Key.START, network.initializer());
        switch (network.seed()) {
            case WeightSeed.Own(String seed) -> query.add(Key.WEIGHT_SEED, seed);
            case WeightSeed.AfterData() -> query.add(Key.WEIGHT_STREAM, Stream.DATA);
        }
    }

    static NetworkSpec read(QueryReader query) {
        NetworkSpec network = PlaygroundSpec.DEFAULT.network();
        network = query.apply(network, inputs(query), NetworkSpec::withInputs);
        network = query.apply(network, hidden(query), NetworkSpec::withHidden);
        network =
                query.apply(
                        network,
                        query.choice(Key.START, Initializer.class),
                        NetworkSpec::withInitializer);
        network =
                query.apply(
                        network,
                        query.text(Key.WEIGHT_SEED),
                        (before, seed) -> before.withSeed(new WeightSeed.Own(seed)));
        boolean afterData =
                query.choice(Key.WEIGHT_STREAM, Stream.class)
                        .filter(stream -> stream == Stream.DATA)
                        .isPresent();
        return afterData ? network.withSeed(new WeightSeed.AfterData()) : network;
    }

    private static Optional<Set<InputFeature>> inputs(QueryReader query) {
        return query.distinct(Key.INPUTS, word -> input(query, word)).map(NetworkPart::set);
    }

    private static Optional<InputFeature> input(QueryReader query, String word) {
        Optional<InputFeature> input = Names.find(InputFeature.class, word);
        if (input.isEmpty()) {
            query.refuse(Key.INPUTS, Rule.CHOICE, Names.all(InputFeature.class), word);
        }
        return input;
    }

    private static Set<InputFeature> set(List<InputFeature> inputs) {
        Set<InputFeature> set = EnumSet.noneOf(InputFeature.class);
        set.addAll(inputs);
        return set;
    }

    private static Optional<List<HiddenLayer>> hidden(QueryReader query) {
        return query.list(Key.LAYERS, word -> LayerWord.read(query, word, HiddenLayer::new));
    }

    private static String word(HiddenLayer layer) {
        return LayerWord.write(layer.units(), layer.activation());
    }

    private NetworkPart() {}
}
