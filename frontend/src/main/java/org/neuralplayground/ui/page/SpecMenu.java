package org.neuralplayground.ui.page;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A labelled menu that shows one value of a spec and changes it. A value that is not on the menu,
/// as a link can bring, is shown too.
///
/// @param <S> the spec
/// @param <T> the value
public final class SpecMenu<S, T> extends Select<T> implements SpecListener<S> {
    private static final long serialVersionUID = 1L;

    private final transient Function<S, Collection<T>> choices;
    private final transient Function<S, @Nullable T> read;
    private final transient Predicate<S> shows;
    private String hint;

    /// @param name the key of the label in the translations, and of the test id
    /// @param shows whether there is such a menu at all
    /// @param choices what the menu offers, in order
    /// @param read the spec's value; null shows the menu's placeholder, for "several"
    /// @param write the spec with another value
    public SpecMenu(
            SpecHolder<S> holder,
            String name,
            Predicate<S> shows,
            Function<S, Collection<T>> choices,
            Function<S, @Nullable T> read,
            BiFunction<S, T, S> write) {
        this.choices = choices;
        this.read = read;
        this.shows = shows;
        setTestId(name);
        setLabel(getTranslation("menu." + name));
        hint = getTranslation("menu." + name + ".hint");
        setTooltipText(hint);
        // Over an open list the hint would cover what is to be chosen.
        addOpenedChangeListener(change -> setTooltipText(change.isOpened() ? "" : hint));
        addValueChangeListener(event -> {
            T chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                holder.change(spec -> write.apply(spec, chosen));
            }
        });
    }

    /// Marks the menu as one whose change starts the run again, in the label and for screen
    /// readers.
    public SpecMenu<S, T> thatResets() {
        addClassName("resets");
        return hinting("resets");
    }

    /// Tells that a change acts on the running training.
    public SpecMenu<S, T> thatActsAtOnce() {
        return hinting("at-once");
    }

    private SpecMenu<S, T> hinting(String key) {
        hint += " " + getTranslation(key);
        setTooltipText(hint);
        return this;
    }

    @Override
    public void specShown(S spec) {
        setVisible(shows.test(spec));
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
