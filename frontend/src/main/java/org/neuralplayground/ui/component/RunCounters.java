package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The epoch, the one big number of the page, and the steps.
@Tag("np-counters")
@JsModule("./figures/np-counters.ts")
public final class RunCounters extends Component implements RunElement {
    private static final long serialVersionUID = 1L;
}
