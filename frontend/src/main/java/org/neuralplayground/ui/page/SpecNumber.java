package org.neuralplayground.ui.page;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// A labelled field that shows one whole number of a spec and changes it when it is left. What is
/// no number, or breaks a rule, gives way to the number as it was.
///
/// @param <S> the spec
public final class SpecNumber<S> extends IntegerField implements SpecListener<S> {
    private static final long serialVersionUID = 1L;

    private final transient Predicate<S> shows;
    private final transient ToIntFunction<S> read;

    /// @param name the key of the label in the translations, and of the test id
    /// @param shows whether there is such a field at all
    public SpecNumber(
            SpecHolder<S> holder,
            String name,
            Predicate<S> shows,
            ToIntFunction<S> read,
            BiFunction<S, Integer, S> write) {
        this.shows = shows;
        this.read = read;
        setTestId(name);
        setLabel(getTranslation("menu." + name));
        setTooltipText(getTranslation("menu." + name + ".hint") + " " + getTranslation("resets"));
        addClassName("resets");
        // The rules are the spec's, which says them in words.
        setManualValidation(true);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Integer number = event.getValue();
                holder.change(spec -> number == null ? spec : write.apply(spec, number));
            }
        });
    }

    @Override
    public void specShown(S spec) {
        setVisible(shows.test(spec));
        setValue(read.applyAsInt(spec));
    }
}
