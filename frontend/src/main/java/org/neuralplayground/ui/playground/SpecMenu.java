package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;

/// A labelled menu that shows one value of the spec and changes it. A value that is not on the
/// menu, as a link can bring, is shown too.
final class SpecMenu<T> extends Select<T> implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient Function<PlaygroundSpec, Collection<T>> choices;
    private final transient Function<PlaygroundSpec, @Nullable T> read;
    private final @Nullable Control control;
    private String hint;

    /// @param name the key of the label in the translations, and of the test id
    /// @param control what hides this menu in a link; none: it always shows
    /// @param choices what the menu offers, in order
    /// @param read the spec's value; null shows the menu's placeholder, for "several"
    /// @param write the spec with another value
    SpecMenu(
            PlaygroundModel model,
            String name,
            @Nullable Control control,
            Function<PlaygroundSpec, Collection<T>> choices,
            Function<PlaygroundSpec, @Nullable T> read,
            BiFunction<PlaygroundSpec, T, PlaygroundSpec> write) {
        this.choices = choices;
        this.read = read;
        this.control = control;
        setTestId(name);
        setLabel(getTranslation("menu." + name));
        hint = getTranslation("menu." + name + ".hint");
        setTooltipText(hint);
        // Over an open list the hint would cover what is to be chosen.
        addOpenedChangeListener(change -> setTooltipText(change.isOpened() ? "" : hint));
        addValueChangeListener(event -> {
            T chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                model.change(spec -> write.apply(spec, chosen));
            }
        });
    }

    /// Marks the menu as one whose change starts the run again, in the label and for screen
    /// readers.
    SpecMenu<T> thatResets() {
        addClassName("resets");
        hint += " " + getTranslation("resets");
        setTooltipText(hint);
        return this;
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        setVisible(control == null || spec.view().shows(control));
        @Nullable T value = read.apply(spec);
        SequencedSet<T> items = new LinkedHashSet<>(choices.apply(spec));
        if (value != null) {
            items.add(value);
        }
        if (!List.copyOf(items).equals(getListDataView().getItems().toList())) {
            setItems(List.copyOf(items));
        }
        setValue(value);
    }
}
