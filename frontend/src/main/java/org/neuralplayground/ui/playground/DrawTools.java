package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.thumbnails.Palette;
import org.neuralplayground.ui.component.OutputPlot;
import org.neuralplayground.ui.component.OutputPlot.DrawMode;
import org.neuralplayground.ui.page.Numbers;
import org.neuralplayground.ui.page.PageDialogs;

/// The tools over the plot while a person draws points of their own: what to draw, erase, undo,
/// clear, CSV.
final class DrawTools extends Div implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    /// A tool: the pen of one label, or the eraser (no label). It knows its problem, because old
    /// tools are drawn once more while a page goes over to the other one.
    private record Tool(Problem problem, @Nullable Double label) {}

    private static final double[] REGRESSION_VALUES = {-1, -0.5, 0, 0.5, 1};

    private final RadioButtonGroup<Tool> tools = new RadioButtonGroup<>();
    private final Button undo;
    private final OutputPlot plot;
    private final transient PlaygroundModel model;

    DrawTools(PlaygroundModel model, OutputPlot plot) {
        this.model = model;
        this.plot = plot;
        addClassName("draw-tools");
        tools.addClassName("picture-radios");
        tools.setAriaLabel(getTranslation("draw.tools"));
        tools.setTestId("draw-tools");
        tools.setRenderer(new ComponentRenderer<>(this::pen));
        tools.addValueChangeListener(event -> draw(model.spec()));
        undo =
                button(
                        "undo",
                        VaadinIcon.ARROW_BACKWARD,
                        () -> model.change(model.ownPoints()::undo));
        Button clear =
                button(
                        "clear",
                        VaadinIcon.TRASH,
                        () -> model.change(spec -> model.ownPoints().replace(spec, List.of())));
        Button csv =
                button(
                        "csv",
                        VaadinIcon.FILE_TABLE,
                        () -> PageDialogs.open(this, new CsvDialog(model)));
        add(tools, undo, clear, csv);
    }

    /// The label of the next point.
    double label() {
        Tool tool = tools.getValue();
        return tool == null || tool.label() == null ? 0 : tool.label();
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        setVisible(
                spec.data().source() instanceof DataSource.Own && spec.view().shows(Control.DRAW));
        List<Tool> offered = toolsFor(spec.data().source().problem());
        if (!offered.equals(tools.getListDataView().getItems().toList())) {
            tools.setItems(offered);
            tools.setValue(offered.getFirst());
        }
        undo.setEnabled(model.ownPoints().canUndo());
        draw(spec);
    }

    private void draw(PlaygroundSpec spec) {
        boolean drawing =
                spec.data().source() instanceof DataSource.Own && spec.view().shows(Control.DRAW);
        boolean erasing = isEraser(tools.getValue());
        plot.draw(!drawing ? DrawMode.OFF : erasing ? DrawMode.ERASE : DrawMode.ADD, label());
    }

    private static boolean isEraser(@Nullable Tool tool) {
        return tool != null && tool.label() == null;
    }

    private static List<Tool> toolsFor(Problem problem) {
        DoubleStream labels =
                problem == Problem.REGRESSION
                        ? DoubleStream.of(REGRESSION_VALUES)
                        : IntStream.range(0, Limits.MAX_CLASSES).asDoubleStream();
        List<Tool> tools =
                new ArrayList<>(labels.mapToObj(label -> new Tool(problem, label)).toList());
        tools.add(new Tool(problem, null));
        return tools;
    }

    private Component pen(Tool tool) {
        Span pen = new Span();
        pen.addClassName("pen");
        if (tool.label() == null) {
            pen.setText(getTranslation("draw.erase"));
            return pen;
        }
        Element colour = new Element("i");
        colour.getStyle().set("background", Palette.colour(tool.problem(), tool.label()));
        pen.getElement().appendChild(colour);
        pen.add(Numbers.plain(tool.label()));
        return pen;
    }

    private Button button(String name, VaadinIcon icon, Runnable action) {
        Button button = new Button(new Icon(icon), click -> action.run());
        button.setAriaLabel(getTranslation("draw." + name));
        button.setTooltipText(getTranslation("draw." + name));
        button.setTestId("draw-" + name);
        return button;
    }
}
