package org.neuralplayground.ui.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.SpecListener;

/// A labelled box that shows whether something of the spec is on, and switches it.
final class SpecSwitch extends Checkbox implements SpecListener<TextPlaygroundSpec> {
    private static final long serialVersionUID = 1L;

    private final transient Predicate<TextPlaygroundSpec> read;

    /// @param name the key of the label, and of the test id
    SpecSwitch(
            TextPlaygroundModel model,
            String name,
            Predicate<TextPlaygroundSpec> read,
            BiFunction<TextPlaygroundSpec, Boolean, TextPlaygroundSpec> write) {
        this.read = read;
        setLabel(getTranslation("switch." + name));
        setTestId(name);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                model.change(spec -> write.apply(spec, event.getValue()));
            }
        });
        model.attachControl(this);
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        setValue(read.test(spec));
    }
}
