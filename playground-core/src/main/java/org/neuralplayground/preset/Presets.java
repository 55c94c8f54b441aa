package org.neuralplayground.preset;

import java.util.List;
import org.neuralplayground.corpus.KerasSource;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.train.TrainingPlan;

/// All presets. The text lessons are those of Chollet, *Deep Learning with Python* (3.4, 3.5), as
/// its notebooks have them: RMSprop at 0.001, batches of 512.
public final class Presets {
    private static final int VOCABULARY = 10_000;

    private static final TrainingPlan RMSPROP =
            TrainingPlan.of(OptimizerSpec.RmsProp.defaults()).withBatchSize(512);

    private static final Preset IMDB =
            new Preset(
                    "imdb",
                    new PresetData.KerasMultiHot(KerasSource.IMDB, VOCABULARY),
                    dense(16, 1, new LossSpec.SigmoidCrossEntropy()),
                    RMSPROP,
                    new ValidationPart.First(10_000),
                    20);

    private static final Preset IMDB_4_EPOCHS =
            new Preset(
                    "imdb-4-epochs",
                    IMDB.data(),
                    IMDB.network(),
                    RMSPROP,
                    new ValidationPart.None(),
                    4);

    private static final Preset REUTERS =
            new Preset(
                    "reuters",
                    new PresetData.KerasMultiHot(KerasSource.REUTERS, VOCABULARY),
                    dense(
                            64,
                            KerasSource.REUTERS.classes().size(),
                            new LossSpec.SoftmaxCrossEntropy(
                                    LossSpec.SoftmaxCrossEntropy.Labels.INDEX)),
                    RMSPROP,
                    new ValidationPart.First(1_000),
                    9);

    private static final List<Preset> ALL = List.of(IMDB, IMDB_4_EPOCHS, REUTERS);

    private Presets() {}

    /// Every preset, in the order of the lessons.
    public static List<Preset> all() {
        return ALL;
    }

    /// The preset of a name.
    ///
    /// @throws org.neuralplayground.spec.SpecException where there is none
    public static Preset named(String name) {
        return ALL.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Violation.of(
                                        Subject.PRESET,
                                        Rule.CHOICE,
                                        ALL.stream().map(Preset::name).toList(),
                                        name)
                                .asException());
    }

    /// Two equal hidden layers over which words occur.
    private static ModelSpec dense(int units, int outputs, LossSpec loss) {
        return new ModelSpec(
                new Shape.Sparse(VOCABULARY),
                List.of(
                        new LayerSpec.Dense(units, Activation.RELU),
                        new LayerSpec.Dense(units, Activation.RELU),
                        new LayerSpec.Dense(outputs, Activation.LINEAR)),
                loss);
    }
}
