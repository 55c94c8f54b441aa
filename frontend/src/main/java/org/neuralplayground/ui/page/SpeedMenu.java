package org.neuralplayground.ui.page;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.neuralplayground.runs.Speed;

/// How fast a run plays. It changes no number, so it is no part of a spec.
public final class SpeedMenu extends Select<Speed> {
    private static final long serialVersionUID = 1L;

    /// @param set makes the run go at another speed
    public SpeedMenu(Speed speed, Consumer<Speed> set) {
        setTestId("speed");
        setLabel(getTranslation("menu.speed"));
        setTooltipText(getTranslation("menu.speed.hint"));
        setItems(Speed.values());
        setItemLabelGenerator(value -> getTranslation("speed." + value));
        setValue(speed);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                set.accept(event.getValue());
            }
        });
    }
}
