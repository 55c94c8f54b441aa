package org.neuralplayground.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/// The four buttons that act on a run: reset, train or pause, step one epoch, step one batch.
public final class RunButtons extends Div {
    private static final long serialVersionUID = 1L;

    private final Button play = new Button();
    private final Button reset;
    private final Button step;
    private final Button stepBatch;

    public RunButtons(RunControls run) {
        addClassName("run-buttons");
        reset = iconButton("reset", VaadinIcon.ROTATE_LEFT, run::reset);
        step = iconButton("step", VaadinIcon.STEP_FORWARD, run::stepEpoch);
        stepBatch = iconButton("step-batch", VaadinIcon.ANGLE_RIGHT, run::stepBatch);
        play.addThemeVariants(ButtonVariant.PRIMARY);
        play.addClassName("play");
        play.setTestId("play");
        play.addClickListener(click -> run.playOrPause());
        showPlaying(false);
        add(reset, play, step, stepBatch);
    }

    /// Leaves out what a link hides.
    public void showOnly(boolean withReset, boolean withPlay, boolean withSteps) {
        reset.setVisible(withReset);
        play.setVisible(withPlay);
        step.setVisible(withSteps);
        stepBatch.setVisible(withSteps);
    }

    /// Lets training go on, or not: where there is nothing left to train.
    ///
    /// @param steps whether single steps can be taken too, for which nobody waits
    public void setTrainable(boolean trainable, boolean steps) {
        play.setEnabled(trainable);
        step.setEnabled(steps);
        stepBatch.setEnabled(steps);
    }

    public void showPlaying(boolean playing) {
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
