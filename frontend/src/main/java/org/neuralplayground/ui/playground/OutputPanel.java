package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.ui.component.ConfusionTable;
import org.neuralplayground.ui.component.OutputPlot;
import org.neuralplayground.ui.component.Place;
import org.neuralplayground.ui.component.RunElement;
import org.neuralplayground.ui.component.RunScores;

/// What the network answers, how well, and how that came about.
final class OutputPanel extends Section implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final Checkbox showTest = new Checkbox();
    private final Checkbox discretize = new Checkbox();
    private final OutputPlot plot;
    private final RunScores scores = new RunScores();
    private final ConfusionTable confusion = new ConfusionTable();
    private final DrawTools drawTools;

    OutputPanel(PlaygroundModel model) {
        addClassNames("panel", "output-panel");
        H2 title = new H2(getTranslation("output"));
        title.setId("output-title");
        getElement().setAttribute("aria-labelledby", "output-title");
        plot = new OutputPlot(new Edits(model, this::drawLabel));
        drawTools = new DrawTools(model, plot);
        labelled(
                showTest,
                "show-test",
                (spec, on) -> spec.withView(spec.view().withShowTestData(on)),
                model);
        labelled(
                discretize,
                "discretize",
                (spec, on) -> spec.withView(spec.view().withDiscretize(on)),
                model);
        Div toggles = new Div(showTest, discretize);
        toggles.addClassName("toggles");
        LossCurves curves = new LossCurves(model, confusion);
        add(new Header(title, toggles), drawTools, plot, scores, curves);
        model.attach(drawTools);
        model.attach(curves);
    }

    /// The client elements that draw the run's frames.
    List<RunElement> elements() {
        return List.of(plot, scores, confusion);
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        plot.show(spec);
        showTest.setValue(spec.view().showTestData());
        showTest.setVisible(spec.view().shows(Control.SHOW_TEST_DATA));
        discretize.setValue(spec.view().discretize());
        discretize.setVisible(spec.view().shows(Control.DISCRETIZE));
    }

    private double drawLabel() {
        return drawTools.label();
    }

    private void labelled(
            Checkbox box,
            String name,
            BiFunction<PlaygroundSpec, Boolean, PlaygroundSpec> write,
            PlaygroundModel model) {
        box.setLabel(getTranslation("output." + name));
        box.setTooltipText(getTranslation("output." + name + ".hint"));
        box.setTestId(name);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                model.change(spec -> write.apply(spec, event.getValue()));
            }
        });
    }

    /// What is done on the plot, done to the model.
    private record Edits(PlaygroundModel model, DoubleSupplier label)
            implements OutputPlot.Listener {
        @Override
        public void drawn(List<Place> places) {
            if (model.spec().data().source() instanceof DataSource.Own) {
                model.change(spec -> model.ownPoints().add(spec, places, label.getAsDouble()));
            }
        }

        @Override
        public void erased(Place middle, double radius) {
            model.change(spec -> model.ownPoints().erase(spec, middle, radius));
        }
    }
}
