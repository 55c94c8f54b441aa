package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextTrainingSpec;
import org.neuralplayground.ui.page.Numbers;
import org.neuralplayground.ui.page.SpecMenu;
import org.neuralplayground.ui.page.SpecNumber;

/// The menus and fields of the bar, which change how the network is trained.
final class TextMenus {
    private static final List<Double> LEARNING_RATES =
            List.of(0.0001, 0.0003, 0.001, 0.003, 0.005, 0.01, 0.03, 0.1, 0.3, 1.0);
    private static final List<Double> REGULARIZATION_RATES =
            List.of(0.0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1);
    private static final List<Double> DROPOUTS = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);
    private static final int PERCENT = 100;

    private final TextPlaygroundModel model;

    TextMenus(TextPlaygroundModel model) {
        this.model = model;
    }

    /// All of them in the order of the bar, attached to the model.
    List<Component> all() {
        return List.of(
                learningRate(),
                optimizer(),
                regularization(),
                regularizationRate(),
                number("batch-size", TextTrainingSpec::batchSize, TextTrainingSpec::withBatchSize),
                dropout(),
                number("epochs", TextTrainingSpec::epochs, TextTrainingSpec::withEpochs),
                number(
                        "validation",
                        TextTrainingSpec::validation,
                        TextTrainingSpec::withValidation),
                number("patience", TextTrainingSpec::patience, TextTrainingSpec::withPatience));
    }

    private Component learningRate() {
        var menu =
                trainingMenu(
                        "learning-rate",
                        LEARNING_RATES,
                        TextTrainingSpec::learningRate,
                        TextTrainingSpec::withLearningRate);
        menu.setItemLabelGenerator(Numbers::plain);
        return menu;
    }

    private Component optimizer() {
        var menu =
                trainingMenu(
                        "optimizer",
                        List.of(Optimizer.values()),
                        TextTrainingSpec::optimizer,
                        TextTrainingSpec::withOptimizer);
        menu.setItemLabelGenerator(value -> menu.getTranslation("optimizer." + value));
        return menu;
    }

    private Component regularization() {
        var menu =
                trainingMenu(
                        "regularization",
                        List.of(Regularization.values()),
                        TextTrainingSpec::regularization,
                        TextTrainingSpec::withRegularization);
        menu.setItemLabelGenerator(value -> menu.getTranslation("regularization." + value));
        return menu;
    }

    private Component regularizationRate() {
        var menu =
                trainingMenu(
                        "regularization-rate",
                        REGULARIZATION_RATES,
                        TextTrainingSpec::regularizationRate,
                        TextTrainingSpec::withRegularizationRate);
        menu.setItemLabelGenerator(Numbers::plain);
        return menu;
    }

    private Component dropout() {
        SpecMenu<TextPlaygroundSpec, Double> menu =
                new SpecMenu<TextPlaygroundSpec, Double>(
                                model,
                                "dropout",
                                _ -> true,
                                _ -> DROPOUTS,
                                spec -> spec.network().dropout(),
                                (spec, share) ->
                                        spec.withNetwork(spec.network().withDropout(share)))
                        .thatResets();
        menu.setItemLabelGenerator(share -> Numbers.plain(PERCENT * share) + " %");
        model.attachControl(menu);
        return menu;
    }

    private <T> SpecMenu<TextPlaygroundSpec, T> trainingMenu(
            String name,
            List<T> choices,
            Function<TextTrainingSpec, T> read,
            BiFunction<TextTrainingSpec, T, TextTrainingSpec> write) {
        SpecMenu<TextPlaygroundSpec, T> menu =
                new SpecMenu<TextPlaygroundSpec, T>(
                                model,
                                name,
                                _ -> true,
                                _ -> choices,
                                spec -> read.apply(spec.training()),
                                (spec, value) ->
                                        spec.withTraining(write.apply(spec.training(), value)))
                        .thatResets();
        model.attachControl(menu);
        return menu;
    }

    private Component number(
            String name,
            ToIntFunction<TextTrainingSpec> read,
            BiFunction<TextTrainingSpec, Integer, TextTrainingSpec> write) {
        SpecNumber<TextPlaygroundSpec> field =
                new SpecNumber<>(
                        model,
                        name,
                        _ -> true,
                        spec -> read.applyAsInt(spec.training()),
                        (spec, number) -> spec.withTraining(write.apply(spec.training(), number)));
        model.attachControl(field);
        return field;
    }
}
