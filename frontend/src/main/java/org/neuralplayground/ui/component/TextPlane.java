package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The last hidden layer's view of all texts, laid into a plane, with the border of the output.
@Tag("np-text-plane")
@JsModule("./text-plane/np-text-plane.ts")
public final class TextPlane extends Component implements RunElement {
    private static final long serialVersionUID = 1L;
}
