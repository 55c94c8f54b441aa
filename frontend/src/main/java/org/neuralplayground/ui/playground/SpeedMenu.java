package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.select.Select;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;

/// How fast the run plays. It changes no number, so it is no part of the spec.
final class SpeedMenu extends Select<Speed> implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    SpeedMenu(PlaygroundModel model) {
        setTestId("speed");
        setLabel(getTranslation("menu.speed"));
        setTooltipText(getTranslation("menu.speed.hint"));
        setItems(Speed.values());
        setItemLabelGenerator(speed -> getTranslation("speed." + speed));
        setValue(model.speed());
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                model.setSpeed(event.getValue());
            }
        });
        model.attach(this);
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        setVisible(spec.view().shows(Control.SPEED));
    }
}
