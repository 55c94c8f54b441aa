package org.neuralplayground.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.PlaygroundSpec;

/// A short name of a network, fit for a file: its data, then inputs, units of each hidden layer and
/// outputs, such as `circle-2-4-2-1`.
final class NetworkName {
    static String of(PlaygroundSpec spec) {
        IntStream hidden = spec.network().hidden().stream().mapToInt(HiddenLayer::units);
        IntStream sizes =
                Stream.of(
                                IntStream.of(spec.network().inputs().size()),
                                hidden,
                                IntStream.of(spec.outputs()))
                        .flatMapToInt(part -> part);
        return data(spec.data().source())
                + sizes.mapToObj(size -> "-" + size).collect(Collectors.joining());
    }

    private static String data(DataSource source) {
        return switch (source) {
            case DataSource.Toy toy -> word(toy);
            case DataSource.Blobs _ -> "blobs";
            case DataSource.Gate(var function) -> "gate-" + word(function);
            case DataSource.Own _ -> "own";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private NetworkName() {}
}
