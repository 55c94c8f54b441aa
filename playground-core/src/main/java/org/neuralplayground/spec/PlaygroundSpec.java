package org.neuralplayground.spec;

import java.util.List;
import java.util.Set;

/// One playground, whole: equal specs give equal numbers.
///
/// @param data the examples
/// @param network inputs, hidden layers and their start
/// @param training loss, optimizer and its settings
/// @param view what the page shows of it
public record PlaygroundSpec(
        DataSpec data, NetworkSpec network, TrainingSpec training, ViewSpec view) {

    /// What a page without a link shows: the reference's circle and network.
    public static final PlaygroundSpec DEFAULT =
            new PlaygroundSpec(
                    new DataSpec(DataSource.Toy.CIRCLE, 500, 0, 50, "1"),
                    new NetworkSpec(
                            Set.of(InputFeature.X, InputFeature.Y),
                            List.of(
                                    new HiddenLayer(4, Activation.TANH),
                                    new HiddenLayer(2, Activation.TANH)),
                            Initializer.UNIFORM,
                            new WeightSeed.Own("1")),
                    new TrainingSpec(
                            Loss.TANH_HALF_SQUARED_ERROR,
                            Optimizer.SGD,
                            0.03,
                            Regularization.NONE,
                            0,
                            10,
                            Batching.SHUFFLED),
                    ViewSpec.DEFAULT);

    public PlaygroundSpec {
        if (!training.loss().fits(data.source())) {
            throw Violation.of(
                            Subject.LOSS,
                            Rule.LOSS_FITS_DATA,
                            training.loss(),
                            data.source().problem() + ", " + data.source().classes() + " classes")
                    .asException();
        }
        for (InputFeature input : view.hiddenInputs()) {
            if (network.inputs().contains(input)) {
                throw Violation.of(Subject.INPUTS, Rule.HIDDEN_INPUT_UNUSED, input).asException();
            }
        }
    }

    /// The number of units of the output layer.
    public int outputs() {
        return training.loss().outputs(data.source().classes());
    }

    /// The same playground on other data; where the loss does not fit it, the first that does.
    public PlaygroundSpec withData(DataSpec newData) {
        TrainingSpec fitting = training.withLoss(training.loss().orFitting(newData.source()));
        return new PlaygroundSpec(newData, network, fitting, view);
    }

    public PlaygroundSpec withNetwork(NetworkSpec newNetwork) {
        return new PlaygroundSpec(data, newNetwork, training, view);
    }

    public PlaygroundSpec withTraining(TrainingSpec newTraining) {
        return new PlaygroundSpec(data, network, newTraining, view);
    }

    public PlaygroundSpec withView(ViewSpec newView) {
        return new PlaygroundSpec(data, network, training, newView);
    }
}
