package org.neuralplayground.link;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.ViewSpec;
import org.neuralplayground.spec.WeightSeed;

/// Draws legal specs from the whole of what a spec may be.
record RandomSpecs(RandomGenerator random) {
    private static final List<String> SEED_PIECES =
            List.of(
                    "1", "0.12345", "a b", "&", "=", "%", "+", "#", "?", "/", "한글", "𝔘", "é",
                    "\"");

    PlaygroundSpec next() {
        DataSpec data = data();
        NetworkSpec network = network();
        return new PlaygroundSpec(data, network, training(data.source()), view(network.inputs()));
    }

    private DataSpec data() {
        return new DataSpec(
                source(),
                random.nextInt(4, 10_001),
                decimal(0, 100),
                random.nextInt(10, 91),
                seed());
    }

    private DataSource source() {
        return switch (random.nextInt(4)) {
            case 0 -> new DataSource.Blobs(random.nextInt(2, 7));
            case 1 -> new DataSource.Gate(any(LogicGate.class));
            case 2 -> own(any(Problem.class));
            default -> any(DataSource.Toy.class);
        };
    }

    private DataSource own(Problem problem) {
        List<OwnPoint> points =
                IntStream.range(0, random.nextInt(60)).mapToObj(i -> point(problem)).toList();
        return new DataSource.Own(problem, points);
    }

    private OwnPoint point(Problem problem) {
        int label =
                problem == Problem.REGRESSION ? random.nextInt(-100, 101) : random.nextInt(0, 6);
        return new OwnPoint(random.nextInt(-600, 601), random.nextInt(-600, 601), label);
    }

    private NetworkSpec network() {
        List<HiddenLayer> hidden =
                IntStream.range(0, random.nextInt(9))
                        .mapToObj(
                                i -> new HiddenLayer(random.nextInt(1, 33), any(Activation.class)))
                        .toList();
        WeightSeed seed =
                random.nextBoolean() ? new WeightSeed.Own(seed()) : new WeightSeed.AfterData();
        return new NetworkSpec(some(InputFeature.class), hidden, any(Initializer.class), seed);
    }

    private TrainingSpec training(DataSource source) {
        List<Loss> fitting =
                Arrays.stream(Loss.values()).filter(loss -> loss.fits(source)).toList();
        return new TrainingSpec(
                fitting.get(random.nextInt(fitting.size())),
                any(Optimizer.class),
                decimal(Double.MIN_VALUE, 100),
                any(Regularization.class),
                decimal(0, 100),
                random.nextInt(1, 10_001),
                any(Batching.class));
    }

    private ViewSpec view(Set<InputFeature> used) {
        Set<InputFeature> hidden = EnumSet.copyOf(EnumSet.allOf(InputFeature.class));
        hidden.removeAll(used);
        hidden.removeIf(input -> random.nextBoolean());
        return new ViewSpec(
                random.nextBoolean(),
                random.nextBoolean(),
                some(Control.class),
                hidden,
                random.nextBoolean());
    }

    /// Round numbers as people type them, and numbers that use all of a double's bits, tiny ones
    /// too.
    private double decimal(double least, double most) {
        return switch (random.nextInt(4)) {
            case 0 -> Math.max(least, random.nextInt(0, 101));
            case 1 -> Math.max(least, random.nextInt(0, 1001) / 1000.0);
            case 2 -> Math.max(least, random.nextDouble(most));
            default -> Math.max(least, Math.scalb(random.nextDouble(), -random.nextInt(1074)));
        };
    }

    private String seed() {
        StringBuilder seed = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
            seed.append(SEED_PIECES.get(random.nextInt(SEED_PIECES.size())));
        }
        return seed.toString();
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(constant -> random.nextBoolean());
        return some;
    }
}
