package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// What the units of each layer answer to the texts, sorted by class: units x texts.
@Tag("np-text-map")
@JsModule("./text-map/np-text-map.ts")
public final class TextMap extends Component implements RunElement {
    private static final long serialVersionUID = 1L;

    /// Shows a layer's units.
    ///
    /// @param layer its place among all layers, from 0
    public void showLayer(int layer) {
        getElement().setProperty("layer", layer);
    }
}
