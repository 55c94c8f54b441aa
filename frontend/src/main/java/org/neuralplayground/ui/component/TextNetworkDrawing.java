package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.neuralplayground.textplayground.TextPlaygroundLimits;

/// The network on text as a drawing: the vocabulary in groups of words, and each unit as what it
/// answers to the texts. It draws what the stream's scene says and tells, as DOM events, what a
/// person wants changed.
@Tag("np-text-network")
@JsModule("./text-network/np-text-network.ts")
public final class TextNetworkDrawing extends Component implements RunElement {
    private static final long serialVersionUID = 1L;

    /// What a person did to the drawing. Layers count among the dense hidden ones, from 0.
    public interface Listener {
        void layerAdded();

        void layerRemoved();

        void unitsSet(int layer, int units);

        /// A hidden layer shall have another activation.
        ///
        /// @param activation the constant’s name, as it came from the page
        void activationSet(int layer, String activation);

        /// A unit was looked at closely.
        ///
        /// @param layer its place among all layers, from 0
        void unitChosen(int layer);
    }

    public TextNetworkDrawing(Listener listener) {
        getElement().setProperty("maxLayers", TextPlaygroundLimits.MAX_HIDDEN_LAYERS);
        getElement().setProperty("maxUnits", TextPlaygroundLimits.MAX_UNITS);
        getElement().setProperty("editable", true);
        new ElementEvents(getElement())
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
                .on("np-unit-chosen", detail -> listener.unitChosen(detail.whole("layer")));
    }
}
