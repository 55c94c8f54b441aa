package org.neuralplayground.ui.page;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AxisType;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.neuralplayground.runs.LossPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A curve of the examples that train and one of others over the epochs. New points are appended in
/// one batch an update and drawn once; what was thinned out on the server is replaced.
@JsModule("./chart/curve-chart.ts")
public final class CurveChart extends Div {
    private static final long serialVersionUID = 1L;

    private static final String APPEND = "window.neuralPlayground.appendPoints(this, $0)";
    private static final String MARK = "window.neuralPlayground.markEpoch(this, $0, $1)";

    /// The width of the word, in pixels.
    private static final int ROOM_FOR_MARK = 34;

    /// A curve beyond this can no longer be read, and the chart's own arithmetic breaks before a
    /// number does. NaN is not drawn either.
    private static final double LARGEST_DRAWN = 1e12;

    private final Chart chart = new Chart(ChartType.LINE);
    private final DataSeries train = new DataSeries(getTranslation("curves.train"));
    private final DataSeries test;
    private final transient ToDoubleFunction<LossPoint> trainValue;
    private final transient ToDoubleFunction<LossPoint> testValue;
    private boolean logarithmic;
    private OptionalInt marked = OptionalInt.empty();

    /// @param name the key of what the curves are, whose `.description` a screen reader says
    /// @param others the name of the examples that do not train
    public CurveChart(
            String name,
            String others,
            ToDoubleFunction<LossPoint> trainValue,
            ToDoubleFunction<LossPoint> testValue) {
        this.trainValue = trainValue;
        this.testValue = testValue;
        test = new DataSeries(others);
        addClassName("curve-chart");
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.setTitle("");
        configuration.getLegend().setVerticalAlign(VerticalAlign.TOP);
        configuration.getLegend().setAlign(HorizontalAlign.RIGHT);
        configuration.getLegend().setPadding(0);
        configuration.getLegend().setMargin(4);
        configuration.getTooltip().setShared(true);
        configuration.getTooltip().setValueDecimals(4);
        configuration
                .getTooltip()
                .setHeaderFormat(getTranslation("curves.epoch") + " {point.x}<br/>");
        // The chart's own words are English only: our sentence, and the scores above, stand for it.
        configuration.getAccessibility().setEnabled(false);
        chart.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation(name + ".description"));
        XAxis epochs = configuration.getxAxis();
        epochs.setTitle(getTranslation("curves.epoch"));
        epochs.setAllowDecimals(false);
        epochs.setMin(0);
        YAxis values = configuration.getyAxis();
        values.setTitle("");
        PlotOptionsLine line = new PlotOptionsLine();
        line.setMarker(new Marker(false));
        line.setAnimation(false);
        configuration.setPlotOptions(line);
        configuration.setSeries(train, test);
        chart.setSizeFull();
        add(chart);
    }

    /// Adds points that come after those that are there.
    public void append(List<LossPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (LossPoint point : points) {
            DataSeriesItem trainItem = item(point, trainValue);
            DataSeriesItem testItem = item(point, testValue);
            train.add(trainItem, false, false);
            test.add(testItem, false, false);
            rows.addArray().add(point.epoch()).addPOJO(trainItem.getY()).addPOJO(testItem.getY());
        }
        if (chart.isAttached()) {
            chart.getElement().executeJs(APPEND, rows);
        }
    }

    /// Shows other points.
    public void replace(List<LossPoint> points) {
        train.setData(items(points, trainValue));
        test.setData(items(points, testValue));
        if (chart.isAttached()) {
            train.updateSeries();
            test.updateSeries();
        }
    }

    /// Switches the values' axis; a logarithmic one leaves out zeros.
    public void setLogarithmic(boolean on, List<LossPoint> points) {
        logarithmic = on;
        replace(points);
        chart.getConfiguration().getyAxis().setType(on ? AxisType.LOGARITHMIC : AxisType.LINEAR);
        chart.drawChart(true);
        showMark();
    }

    /// Leaves room on the right for the word beside a mark at the last epoch.
    public CurveChart withRoomForMark() {
        chart.getConfiguration().getChart().setSpacingRight(ROOM_FOR_MARK);
        return this;
    }

    /// Marks one epoch with a line over the whole height; none takes the line away.
    public void mark(OptionalInt epoch) {
        if (!epoch.equals(marked)) {
            marked = epoch;
            showMark();
        }
    }

    private void showMark() {
        XAxis epochs = chart.getConfiguration().getxAxis();
        String text =
                "<span style=\"color: var(--np-muted)\">%s</span>"
                        .formatted(getTranslation("curves.best"));
        List<PlotLine> lines = new ArrayList<>();
        marked.ifPresent(epoch -> lines.add(line(epoch, text)));
        epochs.setPlotLines(lines.toArray(PlotLine[]::new));
        if (chart.isAttached()) {
            Integer epoch = marked.isPresent() ? marked.getAsInt() : null;
            chart.getElement().executeJs(MARK, epoch, text);
        }
    }

    /// The same line that the client draws, for a chart that is drawn anew.
    private static PlotLine line(int epoch, String text) {
        PlotLine line = new PlotLine();
        line.setId("np-mark");
        line.setValue(epoch);
        line.setClassName("np-mark");
        Label label = new Label(text);
        label.setUseHTML(true);
        label.setRotation(0);
        label.setAlign(HorizontalAlign.LEFT);
        label.setX(4);
        label.setY(12);
        line.setLabel(label);
        return line;
    }

    /// A list that the series may add to.
    private List<DataSeriesItem> items(List<LossPoint> points, ToDoubleFunction<LossPoint> read) {
        return points.stream()
                .map(point -> item(point, read))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private DataSeriesItem item(LossPoint point, ToDoubleFunction<LossPoint> read) {
        double value = read.applyAsDouble(point);
        boolean drawable = Math.abs(value) <= LARGEST_DRAWN && (!logarithmic || value > 0);
        return new DataSeriesItem(point.epoch(), drawable ? value : null);
    }
}
