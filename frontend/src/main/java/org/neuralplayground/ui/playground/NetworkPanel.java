package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.ui.component.NetworkDrawing;

/// The network: its drawing, and what a person changes on it.
final class NetworkPanel extends Section implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final Span summary = new Span();
    private final NetworkDrawing drawing;

    NetworkPanel(PlaygroundModel model) {
        addClassNames("panel", "network-panel");
        H2 title = new H2(getTranslation("network"));
        title.setId("network-title");
        getElement().setAttribute("aria-labelledby", "network-title");
        drawing = new NetworkDrawing(new Edits(model));
        add(new Header(title, summary), drawing);
    }

    NetworkDrawing drawing() {
        return drawing;
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        NetworkSpec network = spec.network();
        summary.setText(
                getTranslation(
                        "network.summary",
                        network.inputs().size(),
                        network.hidden().size(),
                        parameters(spec)));
        drawing.show(spec.view());
    }

    /// Weights and biases of all layers.
    private static int parameters(PlaygroundSpec spec) {
        int parameters = 0;
        int inputs = spec.network().inputs().size();
        List<Integer> units = spec.network().hidden().stream().map(HiddenLayer::units).toList();
        for (int layer = 0; layer <= units.size(); layer++) {
            int outputs = layer < units.size() ? units.get(layer) : spec.outputs();
            parameters += (inputs + 1) * outputs;
            inputs = outputs;
        }
        return parameters;
    }

    /// What is done to the drawing, done to the model.
    private record Edits(PlaygroundModel model) implements NetworkDrawing.Listener {
        @Override
        public void inputToggled(InputFeature input) {
            model.change(spec -> SpecEdits.toggleInput(spec, input));
        }

        @Override
        public void layerAdded() {
            model.change(SpecEdits::addLayer);
        }

        @Override
        public void layerRemoved() {
            model.change(SpecEdits::removeLayer);
        }

        @Override
        public void unitsSet(int layer, int units) {
            model.change(spec -> SpecEdits.setUnits(spec, layer, units));
        }

        @Override
        public void activationSet(int layer, String activation) {
            model.change(spec -> SpecEdits.setActivation(spec, layer, activation));
        }

        @Override
        public void weightEdited(int layer, int unit, int input, double value) {
            model.run().editWeight(layer, unit, input, value);
        }

        @Override
        public void biasEdited(int layer, int unit, double value) {
            model.run().editBias(layer, unit, value);
        }
    }
}
