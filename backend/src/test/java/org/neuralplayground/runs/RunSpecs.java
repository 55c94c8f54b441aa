package org.neuralplayground.runs;

import java.util.Collections;
import java.util.List;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;

/// Playgrounds for tests.
public final class RunSpecs {
    private static final PlaygroundSpec DEFAULT = PlaygroundSpec.DEFAULT;

    /// Linear units and a rate under which every number explodes within a few epochs.
    public static final PlaygroundSpec DIVERGING = diverging();

    /// 8 layers of 32 units and 10,000 examples: as much as the limits allow.
    public static final PlaygroundSpec HUGE = huge();

    static final DataSource FOUR_POINTS =
            new DataSource.Own(
                    Problem.CLASSIFICATION,
                    List.of(
                            OwnPoint.ofClass(1, 1, 1),
                            OwnPoint.ofClass(-1, -1, 1),
                            OwnPoint.ofClass(1, -1, 0),
                            OwnPoint.ofClass(-1, 1, 0)));

    private static PlaygroundSpec diverging() {
        PlaygroundSpec plane =
                DEFAULT.withData(DEFAULT.data().withSource(DataSource.Toy.PLANE))
                        .withNetwork(DEFAULT.network().withActivation(Activation.LINEAR));
        return plane.withTraining(plane.training().withLearningRate(3));
    }

    private static PlaygroundSpec huge() {
        HiddenLayer layer = new HiddenLayer(Limits.MAX_UNITS, Activation.GELU);
        return DEFAULT.withData(DEFAULT.data().withExamples(Limits.MAX_EXAMPLES))
                .withNetwork(
                        DEFAULT.network()
                                .withHidden(Collections.nCopies(Limits.MAX_HIDDEN_LAYERS, layer)))
                .withTraining(DEFAULT.training().withBatchSize(1_000));
    }

    private RunSpecs() {}
}
