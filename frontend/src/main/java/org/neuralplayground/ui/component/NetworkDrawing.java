package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Set;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.ViewSpec;

/// The network as a drawing in which every unit is its activation map. It draws what the stream's
/// scene says and tells, as DOM events, what a person wants changed.
@Tag("np-network")
@JsModule("./network/np-network.ts")
public final class NetworkDrawing extends Component implements RunElement {
    private static final long serialVersionUID = 1L;

    /// What a person did to the drawing.
    public interface Listener {
        void inputToggled(InputFeature input);

        void layerAdded();

        void layerRemoved();

        void unitsSet(int layer, int units);

        /// A hidden layer shall have another activation.
        ///
        /// @param activation the constant’s name, as it came from the page
        void activationSet(int layer, String activation);

        void weightEdited(int layer, int unit, int input, double value);

        void biasEdited(int layer, int unit, double value);
    }

    public NetworkDrawing(Listener listener) {
        getElement().setProperty("maxLayers", Limits.MAX_HIDDEN_LAYERS);
        getElement().setProperty("maxUnits", Limits.MAX_UNITS);
        getElement().setProperty("editable", true);
        new ElementEvents(getElement())
                .on("np-toggle-input", detail -> inputNamed(detail.text("input"), listener))
                .on("np-add-layer", detail -> listener.layerAdded())
                .on("np-remove-layer", detail -> listener.layerRemoved())
                .on(
                        "np-set-units",
                        detail -> listener.unitsSet(detail.whole("layer"), detail.whole("units")))
                .on(
                        "np-set-activation",
                        detail ->
                                listener.activationSet(
                                        detail.whole("layer"), detail.text("activation")))
                .on(
                        "np-edit-weight",
                        detail ->
                                listener.weightEdited(
                                        detail.whole("layer"),
                                        detail.whole("unit"),
                                        detail.whole("input"),
                                        detail.number("value")))
                .on(
                        "np-edit-bias",
                        detail ->
                                listener.biasEdited(
                                        detail.whole("layer"),
                                        detail.whole("unit"),
                                        detail.number("value")));
    }

    /// Leaves out what a link hides.
    public void show(ViewSpec view) {
        Set<InputFeature> hidden = view.hiddenInputs();
        getElement().setPropertyList("hiddenInputs", hidden.stream().map(Enum::name).toList());
        getElement().setProperty("hideLayerControls", !view.shows(Control.HIDDEN_LAYERS));
        getElement().setProperty("hideActivations", !view.shows(Control.ACTIVATION));
    }

    private static void inputNamed(String name, Listener listener) {
        for (InputFeature input : InputFeature.values()) {
            if (input.name().equals(name)) {
                listener.inputToggled(input);
            }
        }
    }
}
