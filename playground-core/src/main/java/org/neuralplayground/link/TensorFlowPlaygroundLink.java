package org.neuralplayground.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.ViewSpec;
import org.neuralplayground.spec.WeightSeed;

/// Links of TensorFlow Playground (<https://playground.tensorflow.org>, `src/state.ts`), read as it
/// reads them: the same defaults, the same leniency.
///
/// Where it would take a value that our [Limits] refuse (100 units, a batch of 2.5, a rate that is
/// no number), the key counts as absent, and a violation names it.
public final class TensorFlowPlaygroundLink {
    private static final Map<String, Activation> ACTIVATIONS =
            Map.of(
                    "relu", Activation.RELU,
                    "tanh", Activation.TANH,
                    "sigmoid", Activation.SIGMOID,
                    "linear", Activation.LINEAR);
    private static final Map<String, Regularization> REGULARIZATIONS =
            Map.of("L1", Regularization.L1, "L2", Regularization.L2);
    private static final Map<String, Problem> PROBLEMS =
            Map.of("classification", Problem.CLASSIFICATION, "regression", Problem.REGRESSION);
    private static final Map<String, DataSource> CLASSIFICATION_DATA =
            Map.of(
                    "circle", DataSource.Toy.CIRCLE,
                    "xor", DataSource.Toy.XOR,
                    "gauss", DataSource.Toy.GAUSS,
                    "spiral", DataSource.Toy.SPIRAL);
    private static final Map<String, DataSource> REGRESSION_DATA =
            Map.of("reg-plane", DataSource.Toy.PLANE, "reg-gauss", DataSource.Toy.BUMPS);
    private static final int CLASSIFICATION_EXAMPLES = 500;
    private static final int REGRESSION_EXAMPLES = 1200;

    private final HashReader hash;
    private final Refusals refusals = new Refusals();

    private TensorFlowPlaygroundLink(String hash) {
        this.hash = new HashReader(hash, refusals);
    }

    /// Reads a link as the deployed page does; see [#parse(String, NoiseRule, RandomGenerator)].
    public static Decoded parse(String link, RandomGenerator random) {
        return parse(link, NoiseRule.DEPLOYED, random);
    }

    /// Reads a link. Never throws.
    ///
    /// @param link a whole address, its part from `#` on, or just what follows the `#`
    /// @param noiseRule which of the reference's two treatments of noise to follow
    /// @param random draws the seed where the link has none
    public static Decoded parse(String link, NoiseRule noiseRule, RandomGenerator random) {
        if (link.length() > Limits.MAX_LINK_LENGTH) {
            return Decoded.refused(LinkForm.tooLong(link));
        }
        TensorFlowPlaygroundLink reader = new TensorFlowPlaygroundLink(hash(link));
        PlaygroundSpec spec = reader.spec(noiseRule, random);
        return new Decoded(spec, reader.refusals.violations());
    }

    private static String hash(String link) {
        int mark = link.indexOf('#');
        if (mark >= 0) {
            return link.substring(mark + 1);
        }
        return link.contains("://") ? "" : link;
    }

    private PlaygroundSpec spec(NoiseRule noiseRule, RandomGenerator random) {
        Problem problem = hash.choice("problem", PROBLEMS, Problem.CLASSIFICATION);
        Set<InputFeature> hidden = hiddenInputs();
        return new PlaygroundSpec(
                data(problem, noiseRule, random), network(hidden), training(problem), view(hidden));
    }

    private DataSpec data(Problem problem, NoiseRule noiseRule, RandomGenerator random) {
        boolean classes = problem == Problem.CLASSIFICATION;
        DataSource source =
                classes
                        ? hash.choice("dataset", CLASSIFICATION_DATA, DataSource.Toy.CIRCLE)
                        : hash.choice("regDataset", REGRESSION_DATA, DataSource.Toy.PLANE);
        int examples = classes ? CLASSIFICATION_EXAMPLES : REGRESSION_EXAMPLES;
        DataSpec data = new DataSpec(source, examples, 0, 50, randomSeed(random));
        Optional<Double> noise = hash.number("noise").map(noiseRule::applied);
        data = refusals.apply(data, noise, DataSpec::withNoise);
        Optional<Integer> trainShare = hash.wholeNumber("percTrainData", Subject.TRAIN_SHARE);
        data = refusals.apply(data, trainShare, DataSpec::withTrainShare);
        return refusals.apply(data, hash.text("seed"), DataSpec::withSeed);
    }

    /// Five decimals, as the reference draws its seeds.
    private static String randomSeed(RandomGenerator random) {
        return String.format(Locale.ROOT, "%.5f", random.nextDouble());
    }

    private NetworkSpec network(Set<InputFeature> hidden) {
        Activation activation = hash.choice("activation", ACTIVATIONS, Activation.TANH);
        boolean zero = hash.flag("initZero", false);
        NetworkSpec network =
                new NetworkSpec(
                        inputs(hidden),
                        List.of(new HiddenLayer(4, activation), new HiddenLayer(2, activation)),
                        zero ? Initializer.ZERO : Initializer.UNIFORM,
                        new WeightSeed.AfterData());
        return refusals.apply(
                network,
                hash.wholeNumbers("networkShape", Subject.UNITS),
                (before, units) -> before.withHidden(layers(units, activation)));
    }

    private static List<HiddenLayer> layers(List<Integer> units, Activation activation) {
        return units.stream().map(count -> new HiddenLayer(count, activation)).toList();
    }

    private Set<InputFeature> inputs(Set<InputFeature> hidden) {
        Set<InputFeature> inputs = EnumSet.noneOf(InputFeature.class);
        for (InputFeature input : InputFeature.values()) {
            boolean usual = input == InputFeature.X || input == InputFeature.Y;
            if (hash.flag(Names.of(input), usual) && !hidden.contains(input)) {
                inputs.add(input);
            }
        }
        return inputs;
    }

    private TrainingSpec training(Problem problem) {
        TrainingSpec training =
                new TrainingSpec(
                        problem == Problem.CLASSIFICATION
                                ? Loss.TANH_HALF_SQUARED_ERROR
                                : Loss.LINEAR_HALF_SQUARED_ERROR,
                        Optimizer.SGD,
                        0.03,
                        hash.choice("regularization", REGULARIZATIONS, Regularization.NONE),
                        0,
                        10,
                        Batching.CARRY_OVER);
        training =
                refusals.apply(
                        training, hash.number("learningRate"), TrainingSpec::withLearningRate);
        training =
                refusals.apply(
                        training,
                        hash.number("regularizationRate"),
                        TrainingSpec::withRegularizationRate);
        return refusals.apply(
                training,
                hash.wholeNumber("batchSize", Subject.BATCH_SIZE),
                TrainingSpec::withBatchSize);
    }

    private ViewSpec view(Set<InputFeature> hidden) {
        Set<Control> controls = EnumSet.noneOf(Control.class);
        for (Control control : Control.values()) {
            if (hash.hiddenNames().contains(control.key())) {
                controls.add(control);
            }
        }
        return new ViewSpec(
                hash.flag("showTestData", false),
                hash.flag("discretize", false),
                controls,
                hidden,
                hash.flag("hideText", false));
    }

    /// The reference deletes a hidden input, even one that the link switches on.
    private Set<InputFeature> hiddenInputs() {
        Set<InputFeature> inputs = EnumSet.noneOf(InputFeature.class);
        for (InputFeature input : InputFeature.values()) {
            if (hash.hiddenNames().contains(Names.of(input))) {
                inputs.add(input);
            }
        }
        return inputs;
    }
}
