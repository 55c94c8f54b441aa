package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.PlaygroundSpec;
import tools.jackson.databind.JsonNode;

/// The big plot: the decision boundary, or one unit's map, under the examples; and the place to
/// draw one's own.
@Tag("np-output")
@JsModule("./output/np-output.ts")
public final class OutputPlot extends Component implements RunElement {
    private static final long serialVersionUID = 1L;

    /// What a pointer does on the plot.
    public enum DrawMode {
        OFF,
        ADD,
        ERASE
    }

    /// What a person did to the plot.
    public interface Listener {
        void drawn(List<Place> places);

        void erased(Place middle, double radius);
    }

    public OutputPlot(Listener listener) {
        new ElementEvents(getElement())
                .on("np-draw", detail -> listener.drawn(places(detail.list("points"))))
                .on(
                        "np-erase",
                        detail ->
                                listener.erased(
                                        new Place(detail.number("x"), detail.number("y")),
                                        detail.number("radius")));
    }

    /// Shows what the view says; of own points always all, or half of what is drawn would vanish.
    public void show(PlaygroundSpec spec) {
        boolean own = spec.data().source() instanceof DataSource.Own;
        getElement().setProperty("showTest", own || spec.view().showTestData());
        getElement().setProperty("discretize", spec.view().discretize());
    }

    /// Turns drawing on or off.
    ///
    /// @param label the class, or the value, that new points get
    public void draw(DrawMode mode, double label) {
        getElement().setProperty("drawMode", mode.name().toLowerCase(Locale.ROOT));
        getElement().setProperty("drawLabel", label);
    }

    private static List<Place> places(JsonNode points) {
        return StreamSupport.stream(points.spliterator(), false)
                .map(point ->
                        new Place(
                                point.path(0).asDouble(Double.NaN),
                                point.path(1).asDouble(Double.NaN)))
                .toList();
    }
}
