package org.neuralplayground.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A labelled slider that shows one number of a spec and changes it when it is let go.
///
/// @param <S> the spec
public final class SpecSlider<S> extends Div implements SpecListener<S> {
    private static final long serialVersionUID = 1L;

    private final RangeInput range = new RangeInput();
    private final Span value = new Span();
    private final transient Predicate<S> shows;
    private final double usualMost;
    private final transient ToDoubleFunction<S> read;
    private final transient Function<Double, String> wording;

    /// @param shows whether there is such a slider at all
    /// @param scale the slider's ends and step; a larger value from a link widens it
    /// @param wording how a value is written behind the label
    public SpecSlider(
            SpecHolder<S> holder,
            String name,
            Predicate<S> shows,
            Scale scale,
            ToDoubleFunction<S> read,
            BiFunction<S, Double, S> write,
            Function<Double, String> wording) {
        this.shows = shows;
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
                holder.change(spec -> write.apply(spec, event.getValue()));
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
    public record Scale(double least, double most, double step) {}

    @Override
    public void specShown(S spec) {
        double number = read.applyAsDouble(spec);
        setVisible(shows.test(spec));
        range.setMax(Math.max(usualMost, number));
        range.setValue(number);
        // A value of 0 is the field's own start, which Flow does not send, but not the browser's.
        range.getElement().setProperty("value", number);
        String words = wording.apply(number);
        value.setText(words);
        range.getElement().setAttribute("aria-valuetext", words);
    }

    public void setEnabled(boolean enabled, String reason) {
        range.setEnabled(enabled);
        setTitle(enabled ? "" : reason);
    }
}
