package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.ViewSpec;
import org.neuralplayground.ui.component.RunCounters;

/// What acts on the whole run: the four buttons, the counters and the menus.
final class RunBar extends Div implements PlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final Button play = new Button();
    private final Button reset;
    private final Button step;
    private final Button stepBatch;

    RunBar(PlaygroundModel model, RunCounters counters) {
        addClassName("run-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("bar"));
        reset = iconButton("reset", VaadinIcon.ROTATE_LEFT, () -> model.run().reset());
        step = iconButton("step", VaadinIcon.STEP_FORWARD, () -> model.run().stepEpoch());
        stepBatch = iconButton("step-batch", VaadinIcon.ANGLE_RIGHT, () -> model.run().stepBatch());
        play.addThemeVariants(ButtonVariant.PRIMARY);
        play.addClassName("play");
        play.setTestId("play");
        play.addClickListener(click -> model.playOrPause());
        showPlaying(false);
        Div buttons = new Div(reset, play, step, stepBatch);
        buttons.addClassName("run-buttons");
        Div menus = new Div();
        menus.addClassName("run-menus");
        for (SpecMenu<?> menu : RunMenus.of(model)) {
            menus.add(menu);
            model.attach(menu);
        }
        menus.add(new SpeedMenu(model));
        add(buttons, counters, menus);
    }

    @Override
    public void specShown(PlaygroundSpec spec) {
        ViewSpec view = spec.view();
        reset.setVisible(view.shows(Control.RESET_BUTTON));
        play.setVisible(view.shows(Control.PLAY_BUTTON));
        step.setVisible(view.shows(Control.STEP_BUTTON));
        stepBatch.setVisible(view.shows(Control.STEP_BUTTON));
    }

    @Override
    public void statusShown(PlaygroundRunStatus status) {
        showPlaying(status.playing());
    }

    private void showPlaying(boolean playing) {
        String name = getTranslation(playing ? "bar.pause" : "bar.play");
        play.setIcon(new Icon(playing ? VaadinIcon.PAUSE : VaadinIcon.PLAY));
        play.setAriaLabel(name);
        play.setTooltipText(getTranslation(playing ? "bar.pause.hint" : "bar.play.hint"));
        play.getElement().setAttribute("data-playing", playing);
    }

    private Button iconButton(String name, VaadinIcon icon, Runnable action) {
        Button button = new Button(new Icon(icon), click -> action.run());
        button.setAriaLabel(getTranslation("bar." + name));
        button.setTooltipText(getTranslation("bar." + name + ".hint"));
        button.setTestId(name);
        button.addClassName("round");
        return button;
    }
}
