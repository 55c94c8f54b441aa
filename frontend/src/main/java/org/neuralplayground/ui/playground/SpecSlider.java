package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;

/// A labelled slider that shows one number of the spec and changes it when it is let go.
final class SpecSlider extends Div implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final RangeInput range = new RangeInput();
    private final Span value = new Span();
    private final Control control;
    private final double usualMost;
    private final transient ToDoubleFunction<PlaygroundSpec> read;
    private final transient Function<Double, String> wording;

    /// @param scale the slider's ends and step; a larger value from a link widens it
    /// @param wording how a value is written behind the label
    SpecSlider(
            PlaygroundModel model,
            String name,
            Control control,
            Scale scale,
            ToDoubleFunction<PlaygroundSpec> read,
            BiFunction<PlaygroundSpec, Double, PlaygroundSpec> write,
            Function<Double, String> wording) {
        this.control = control;
        this.usualMost = scale.most();
        this.read = read;
        this.wording = wording;
        range.setMin(scale.least());
        range.setStep(scale.step());
        range.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        range.setId("slider-" + name);
        range.setTestId(name);
        range.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                model.change(spec -> write.apply(spec, event.getValue()));
            }
        });
        NativeLabel label = new NativeLabel(getTranslation("slider." + name));
        label.setFor(range);
        label.setTitle(getTranslation("slider." + name + ".hint") + " " + getTranslation("resets"));
        label.addClassName("resets");
        Div line = new Div(label, value);
        line.addClassName("slider-line");
        addClassName("slider");
        add(line, range);
    }

    /// The ends and the step of a slider.
    record Scale(double least, double most, double step) {}

    @Override
    public void specShown(PlaygroundSpec spec) {
        double number = read.applyAsDouble(spec);
        setVisible(spec.view().shows(control));
        range.setMax(Math.max(usualMost, number));
        range.setValue(number);
        // A value of 0 is the field's own start, which Flow does not send, but not the browser's.
        range.getElement().setProperty("value", number);
        value.setText(wording.apply(number));
    }

    void setEnabled(boolean enabled, String reason) {
        range.setEnabled(enabled);
        setTitle(enabled ? "" : reason);
    }
}
