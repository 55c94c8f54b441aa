package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The confusion matrix of the test data.
@Tag("np-confusion")
@JsModule("./figures/np-confusion.ts")
public final class ConfusionTable extends Component implements RunElement {
    private static final long serialVersionUID = 1L;
}
