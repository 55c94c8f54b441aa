package org.neuralplayground.ui.playground;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.ui.page.Numbers;
import org.neuralplayground.ui.page.SpecMenu;

/// The menus of the bar that change the spec.
final class RunMenus {
    private static final List<Double> LEARNING_RATES =
            List.of(0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0);

    private static final List<Double> REGULARIZATION_RATES =
            List.of(0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0);

    static List<SpecMenu<PlaygroundSpec, ?>> of(PlaygroundModel model) {
        return List.of(
                learningRate(model),
                activation(model),
                optimizer(model),
                regularization(model),
                regularizationRate(model),
                loss(model),
                problem(model));
    }

    private static SpecMenu<PlaygroundSpec, Double> learningRate(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Double> menu =
                new SpecMenu<>(
                        model,
                        "learning-rate",
                        Hideable.by(Control.LEARNING_RATE),
                        spec -> LEARNING_RATES,
                        spec -> spec.training().learningRate(),
                        (spec, rate) -> spec.withTraining(spec.training().withLearningRate(rate)));
        menu.setItemLabelGenerator(Numbers::plain);
        return menu.thatActsAtOnce();
    }

    private static SpecMenu<PlaygroundSpec, Activation> activation(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Activation> menu =
                new SpecMenu<>(
                        model,
                        "activation",
                        Hideable.by(Control.ACTIVATION),
                        spec -> List.of(Activation.values()),
                        RunMenus::commonActivation,
                        (spec, activation) ->
                                spec.withNetwork(spec.network().withActivation(activation)));
        menu.setPlaceholder(menu.getTranslation("menu.activation.several"));
        menu.setItemLabelGenerator(value -> menu.getTranslation("activation." + value));
        return menu.thatResets();
    }

    private static SpecMenu<PlaygroundSpec, Optimizer> optimizer(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Optimizer> menu =
                new SpecMenu<>(
                        model,
                        "optimizer",
                        Hideable.by(Control.OPTIMIZER),
                        spec -> List.of(Optimizer.values()),
                        spec -> spec.training().optimizer(),
                        (spec, value) -> spec.withTraining(spec.training().withOptimizer(value)));
        menu.setItemLabelGenerator(value -> menu.getTranslation("optimizer." + value));
        return menu.thatResets();
    }

    private static SpecMenu<PlaygroundSpec, Regularization> regularization(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Regularization> menu =
                new SpecMenu<>(
                        model,
                        "regularization",
                        Hideable.by(Control.REGULARIZATION),
                        spec -> List.of(Regularization.values()),
                        spec -> spec.training().regularization(),
                        (spec, value) ->
                                spec.withTraining(spec.training().withRegularization(value)));
        menu.setItemLabelGenerator(value -> menu.getTranslation("regularization." + value));
        return menu.thatActsAtOnce();
    }

    private static SpecMenu<PlaygroundSpec, Double> regularizationRate(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Double> menu =
                new SpecMenu<>(
                        model,
                        "regularization-rate",
                        Hideable.by(Control.REGULARIZATION_RATE),
                        spec -> REGULARIZATION_RATES,
                        spec -> spec.training().regularizationRate(),
                        (spec, rate) ->
                                spec.withTraining(spec.training().withRegularizationRate(rate)));
        menu.setItemLabelGenerator(Numbers::plain);
        return menu.thatActsAtOnce();
    }

    private static SpecMenu<PlaygroundSpec, Loss> loss(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Loss> menu =
                new SpecMenu<>(
                        model,
                        "loss",
                        Hideable.by(Control.LOSS),
                        RunMenus::fittingLosses,
                        spec -> spec.training().loss(),
                        (spec, value) -> spec.withTraining(spec.training().withLoss(value)));
        menu.setItemLabelGenerator(value -> menu.getTranslation("loss." + value));
        return menu.thatResets();
    }

    private static SpecMenu<PlaygroundSpec, Problem> problem(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Problem> menu =
                new SpecMenu<>(
                        model,
                        "problem",
                        Hideable.by(Control.PROBLEM),
                        spec -> List.of(Problem.values()),
                        spec -> spec.data().source().problem(),
                        model.choices()::withProblem);
        menu.setItemLabelGenerator(value -> menu.getTranslation("problem." + value));
        return menu.thatResets();
    }

    /// The activation of all hidden layers, or null where they differ or there are none.
    private static @Nullable Activation commonActivation(PlaygroundSpec spec) {
        var activations =
                spec.network().hidden().stream()
                        .map(HiddenLayer::activation)
                        .collect(Collectors.toSet());
        return activations.size() == 1 ? activations.iterator().next() : null;
    }

    private static Collection<Loss> fittingLosses(PlaygroundSpec spec) {
        return Arrays.stream(Loss.values())
                .filter(loss -> loss.fits(spec.data().source()))
                .toList();
    }

    private RunMenus() {}
}
