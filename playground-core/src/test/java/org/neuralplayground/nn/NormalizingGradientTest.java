package org.neuralplayground.nn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Activated;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
import org.neuralplayground.model.LayerSpec.Convolution;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName(
        "In training and out of it the reference in double precision is met, back and forth, by")
class NormalizingGradientTest {

    private static void check(Shape input, int examples, LayerSpec... layers) {
        List<LayerSpec> all =
                Stream.concat(Stream.of(layers), Stream.of(new Dense(2, Activation.LINEAR)))
                        .toList();
        ModelSpec spec = new ModelSpec(input, all, new LossSpec.SquaredError());
        new GradientCheck(spec, examples, Kernels.fastest()).run(true);
        new GradientCheck(spec, examples, Kernels.fastest()).run(false);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void anActivationOfItsOwn(Activation activation) {
        for (int examples : new int[] {1, 7, 19}) {
            check(
                    new Shape.Features(4),
                    examples,
                    new Activated(activation),
                    new Dense(3, Activation.LINEAR),
                    new Activated(activation));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19})
    void batchNormalizationOfFeatures(int examples) {
        check(
                new Shape.Features(3),
                examples,
                new BatchNormalization(0.9, 0.05),
                new Dense(5, Activation.TANH),
                new BatchNormalization(0.5, 0.01));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19})
    void batchNormalizationOfTheChannelsOfAnImage(int examples) {
        for (int channels : new int[] {1, 3}) {
            check(
                    new Shape.Image(4, 3, channels),
                    examples,
                    BatchNormalization.DEFAULT,
                    new Convolution(2, 2, 3, 1, Padding.SAME, Activation.LINEAR),
                    BatchNormalization.DEFAULT,
                    new Activated(Activation.TANH),
                    new Flatten());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19})
    void batchNormalizationOfTheFeaturesOfASequence(int examples) {
        check(
                new Shape.Sequence(5, 3),
                examples,
                BatchNormalization.DEFAULT,
                new Activated(Activation.SIGMOID),
                new Flatten());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19})
    void frozenBatchNormalizationInTraining(int examples) {
        List<LayerSpec> layers =
                List.of(
                        new BatchNormalization(0.9, 0.05),
                        new Convolution(2, 2, 3, 1, Padding.SAME, Activation.TANH),
                        BatchNormalization.DEFAULT,
                        new Flatten(),
                        new Dense(2, Activation.LINEAR));
        ModelSpec spec =
                new ModelSpec(new Shape.Image(3, 4, 2), layers, new LossSpec.SquaredError());
        new GradientCheck(spec, examples, Kernels.fastest()).runFrozen();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.9})
    void dropoutUnderAFixedMask(double rate) {
        for (int examples : new int[] {1, 7, 19}) {
            check(
                    new Shape.Image(3, 2, 3),
                    examples,
                    new Dropout(rate),
                    new Convolution(3, 2, 2, 1, Padding.SAME, Activation.SIGMOID),
                    new Flatten(),
                    new Dense(6, Activation.TANH),
                    new Dropout(rate));
        }
    }
}
