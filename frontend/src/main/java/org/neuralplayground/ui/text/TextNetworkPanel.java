package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;
import org.neuralplayground.model.Summary;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextModel;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.component.TextNetworkDrawing;
import org.neuralplayground.ui.page.SpecMenu;

/// The network: how it reads, its drawing, and what a person changes on it.
final class TextNetworkPanel extends Section implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private static final List<Integer> SIZES = List.of(1, 2, 4, 8, 16, 32, 64);

    private final transient TextPlaygroundModel model;
    private final Span summary = new Span();
    private final TextNetworkDrawing drawing;

    /// @param showLayer shows what a layer, counted among all, answers to the texts
    TextNetworkPanel(TextPlaygroundModel model, IntConsumer showLayer) {
        this.model = model;
        addClassNames("panel", "text-network-panel");
        H2 title = new H2(getTranslation("network"));
        title.setId("network-title");
        getElement().setAttribute("aria-labelledby", "network-title");
        drawing = new TextNetworkDrawing(new Edits(model, showLayer));
        Div menus = new Div(reading(model), dimensions(model), units(model));
        menus.addClassName("reading-menus");
        add(new Header(title, summary), menus, drawing);
    }

    TextNetworkDrawing drawing() {
        return drawing;
    }

    @Override
    public void exampleShown(ExampleText example) {
        if (example.isCurrent()) {
            example.texts().ifPresent(texts -> showSize(texts, model.spec()));
        }
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        exampleShown(model.example());
    }

    private void showSize(PreparedTexts texts, TextPlaygroundSpec spec) {
        Summary sizes = Summary.of(TextModel.of(spec.network(), texts));
        summary.setText(
                getTranslation("network.parameters", texts.features(), sizes.totalParameters()));
    }

    private static SpecMenu<TextPlaygroundSpec, Reading> reading(TextPlaygroundModel model) {
        SpecMenu<TextPlaygroundSpec, Reading> menu =
                new SpecMenu<TextPlaygroundSpec, Reading>(
                                model,
                                "reading",
                                _ -> true,
                                _ -> List.of(Reading.values()),
                                spec -> Reading.of(spec.network().first()),
                                TextEdits::withReading)
                        .thatResets();
        menu.setItemLabelGenerator(reading -> menu.getTranslation("reading." + reading));
        model.attachControl(menu);
        return menu;
    }

    private static SpecMenu<TextPlaygroundSpec, Integer> dimensions(TextPlaygroundModel model) {
        SpecMenu<TextPlaygroundSpec, Integer> menu =
                new SpecMenu<TextPlaygroundSpec, Integer>(
                                model,
                                "dimensions",
                                spec -> Reading.of(spec.network().first()).embeds(),
                                _ -> SIZES,
                                spec -> TextDefaults.dimensions(spec.network().first()),
                                TextEdits::withDimensions)
                        .thatResets();
        model.attachControl(menu);
        return menu;
    }

    private static SpecMenu<TextPlaygroundSpec, Integer> units(TextPlaygroundModel model) {
        SpecMenu<TextPlaygroundSpec, Integer> menu =
                new SpecMenu<TextPlaygroundSpec, Integer>(
                                model,
                                "state-units",
                                spec -> Reading.of(spec.network().first()).isRecurrent(),
                                _ -> SIZES,
                                spec -> TextDefaults.stateUnits(spec.network().first()),
                                TextEdits::withStateUnits)
                        .thatResets();
        model.attachControl(menu);
        return menu;
    }

    /// What is done to the drawing, done to the model.
    private record Edits(TextPlaygroundModel model, IntConsumer showLayer)
            implements TextNetworkDrawing.Listener {
        @Override
        public void unitChosen(int layer) {
            showLayer.accept(layer);
        }

        @Override
        public void layerAdded() {
            model.change(TextEdits::addLayer);
        }

        @Override
        public void layerRemoved() {
            model.change(TextEdits::removeLayer);
        }

        @Override
        public void unitsSet(int layer, int units) {
            model.change(spec -> TextEdits.setUnits(spec, layer, units));
        }

        @Override
        public void activationSet(int layer, String activation) {
            model.change(spec -> TextEdits.setActivation(spec, layer, activation));
        }
    }
}
