package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.html.Div;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.ViewSpec;
import org.neuralplayground.ui.component.RunCounters;
import org.neuralplayground.ui.page.RunButtons;
import org.neuralplayground.ui.page.SpecMenu;
import org.neuralplayground.ui.page.SpeedMenu;

/// What acts on the whole run: the four buttons, the counters and the menus.
final class RunBar extends Div implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final RunButtons buttons;
    private final SpeedMenu speed;

    RunBar(PlaygroundModel model, RunCounters counters) {
        addClassName("run-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("bar"));
        buttons = new RunButtons(model);
        speed = new SpeedMenu(model.speed(), model::setSpeed);
        Div menus = new Div();
        menus.addClassName("run-menus");
        for (SpecMenu<PlaygroundSpec, ?> menu : RunMenus.of(model)) {
            menus.add(menu);
            model.attachControl(menu);
        }
        menus.add(speed);
        add(buttons, counters, menus);
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        ViewSpec view = spec.view();
        buttons.showOnly(
                view.shows(Control.RESET_BUTTON),
                view.shows(Control.PLAY_BUTTON),
                view.shows(Control.STEP_BUTTON));
        speed.setVisible(view.shows(Control.SPEED));
    }

    @Override
    public void statusShown(PlaygroundRunStatus status) {
        buttons.showPlaying(status.playing());
    }
}
