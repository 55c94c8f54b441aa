package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.WeightSeed;
import org.neuralplayground.ui.page.SpecMenu;
import org.neuralplayground.ui.page.SpecSlider;

/// Which examples there are, and how they come to the network.
final class DataPanel extends Section implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    /// Seeds of five digits, as the reference's, are easy to read aloud.
    private static final int SEEDS = 100_000;

    private final SecureRandom seeds = new SecureRandom();
    private final SpecSlider<PlaygroundSpec> examples;
    private final SpecSlider<PlaygroundSpec> noise;
    private final SpecMenu<PlaygroundSpec, Integer> blobs;
    private final SpecMenu<PlaygroundSpec, LogicGate> gate;

    DataPanel(PlaygroundModel model) {
        addClassNames("panel", "data-panel");
        H2 title = new H2(getTranslation("data"));
        title.setId("data-title");
        getElement().setAttribute("aria-labelledby", "data-title");
        DataPicker picker = new DataPicker(model);
        blobs = blobsMenu(model);
        gate = gateMenu(model);
        examples = DataSliders.examples(model);
        noise = DataSliders.noise(model);
        SpecSlider<PlaygroundSpec> share = DataSliders.trainShare(model);
        SpecSlider<PlaygroundSpec> batch = DataSliders.batchSize(model);
        SpecMenu<PlaygroundSpec, Batching> order = orderMenu(model);
        SpecMenu<PlaygroundSpec, Initializer> start = startMenu(model);
        Div settings = new Div(blobs, gate);
        settings.addClassName("data-settings");
        Div menus = new Div(start, order);
        menus.addClassName("data-menus");
        add(title, picker, settings, examples, noise, share, batch, menus, seedButtons(model));
        List.of(picker, blobs, gate, examples, noise, share, batch, order, start)
                .forEach(model::attachControl);
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        DataSource source = spec.data().source();
        blobs.setVisible(source instanceof DataSource.Blobs);
        gate.setVisible(source instanceof DataSource.Gate);
        boolean generated = !(source instanceof DataSource.Own);
        examples.setEnabled(generated, getTranslation("data.own.fixed"));
        noise.setEnabled(generated, getTranslation("data.own.fixed"));
    }

    private Div seedButtons(PlaygroundModel model) {
        Button data = new Button(getTranslation("data.new-data"));
        data.setTooltipText(getTranslation("data.new-data.hint"));
        data.setTestId("new-data");
        data.addClickListener(
                click -> model.change(spec -> spec.withData(spec.data().withSeed(newSeed()))));
        Button weights = new Button(getTranslation("data.new-weights"));
        weights.setTooltipText(getTranslation("data.new-weights.hint"));
        weights.setTestId("new-weights");
        weights.addClassName("resets");
        weights.addClickListener(click ->
                model.change(spec ->
                        spec.withNetwork(spec.network().withSeed(new WeightSeed.Own(newSeed())))));
        Div row = new Div(data, weights);
        row.addClassName("button-row");
        return row;
    }

    private String newSeed() {
        return Integer.toString(seeds.nextInt(SEEDS));
    }

    private static SpecMenu<PlaygroundSpec, Integer> blobsMenu(PlaygroundModel model) {
        return new SpecMenu<PlaygroundSpec, Integer>(
                        model,
                        "blobs",
                        Hideable.by(Control.DATA_SET),
                        spec ->
                                IntStream.rangeClosed(Limits.MIN_CLASSES, Limits.MAX_CLASSES)
                                        .boxed()
                                        .toList(),
                        spec -> spec.data().source().classes(),
                        (spec, classes) ->
                                spec.withData(
                                        spec.data().withSource(new DataSource.Blobs(classes))))
                .thatResets();
    }

    private static SpecMenu<PlaygroundSpec, LogicGate> gateMenu(PlaygroundModel model) {
        return new SpecMenu<PlaygroundSpec, LogicGate>(
                        model,
                        "gate",
                        Hideable.by(Control.DATA_SET),
                        spec -> List.of(LogicGate.values()),
                        spec ->
                                spec.data().source() instanceof DataSource.Gate(LogicGate function)
                                        ? function
                                        : LogicGate.XOR,
                        (spec, function) ->
                                spec.withData(
                                        spec.data().withSource(new DataSource.Gate(function))))
                .thatResets();
    }

    private static SpecMenu<PlaygroundSpec, Batching> orderMenu(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Batching> menu =
                new SpecMenu<>(
                        model,
                        "batching",
                        Hideable.by(Control.BATCHING),
                        spec -> List.of(Batching.values()),
                        spec -> spec.training().batching(),
                        (spec, batching) ->
                                spec.withTraining(spec.training().withBatching(batching)));
        menu.setItemLabelGenerator(value -> menu.getTranslation("batching." + value));
        return menu.thatResets();
    }

    private static SpecMenu<PlaygroundSpec, Initializer> startMenu(PlaygroundModel model) {
        SpecMenu<PlaygroundSpec, Initializer> menu =
                new SpecMenu<>(
                        model,
                        "initializer",
                        Hideable.by(Control.INITIALIZER),
                        spec -> List.of(Initializer.values()),
                        spec -> spec.network().initializer(),
                        (spec, initializer) ->
                                spec.withNetwork(spec.network().withInitializer(initializer)));
        menu.setItemLabelGenerator(value -> menu.getTranslation("initializer." + value));
        return menu.thatResets();
    }
}
