package org.neuralplayground.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.component.charts.Chart;

@Route("")
class TrialView extends Div {
    TrialView() {
        add(new Chart());
    }
}
