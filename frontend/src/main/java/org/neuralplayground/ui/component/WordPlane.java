package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Word vectors as a plane in which the words move, with the neighbours of the one that a person
/// chooses there.
@Tag("np-word-plane")
@JsModule("./text-words/np-word-plane.ts")
public final class WordPlane extends Component implements RunElement {
    private static final long serialVersionUID = 1L;
}
