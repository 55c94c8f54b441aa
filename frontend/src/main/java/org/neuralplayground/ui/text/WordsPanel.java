package org.neuralplayground.ui.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.runs.TooManyRunsException;
import org.neuralplayground.runs.WordsRunStatus;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.ui.component.WordPlane;
import org.neuralplayground.ui.locale.ClientTexts;
import org.neuralplayground.ui.locale.Sentences;
import org.neuralplayground.ui.page.Notices;
import org.neuralplayground.ui.page.SpecNumber;
import org.neuralplayground.wordplayground.WordsSpec;

/// Word vectors: they are trained by buttons of their own and seen in a plane. Its run begins when
/// it is first shown.
final class WordsPanel extends Div implements WordsModel.Listener {
    private static final long serialVersionUID = 1L;

    private final transient WordsModel model;
    private final transient Notices notices = new Notices();
    private final Button play = new Button();
    private final Button step;
    private final Button reset;
    private final Span progress = new Span();
    private final Paragraph problem = new Paragraph();
    private final SpecNumber<WordsSpec> window;
    private final SpecNumber<WordsSpec> dimensions;
    private final WordPlane plane = new WordPlane();

    WordsPanel(WordsModel model) {
        this.model = model;
        addClassName("words-panel");
        reset = button("reset", VaadinIcon.ROTATE_LEFT, model::reset);
        step = button("step", VaadinIcon.STEP_FORWARD, model::stepEpoch);
        play.setTestId("words-play");
        play.addThemeVariants(ButtonVariant.PRIMARY);
        play.addClassName("play");
        play.addClickListener(click -> model.playOrPause());
        showPlaying(false);
        window = number("window", WordsSpec::window, WordsSpec::withWindow);
        dimensions = number("word-dimensions", WordsSpec::dimensions, WordsSpec::withDimensions);
        progress.addClassName("words-progress");
        progress.setTestId("words-progress");
        Div buttons = new Div(reset, play, step);
        buttons.addClassName("run-buttons");
        Div bar = new Div(buttons, progress, window, dimensions);
        bar.addClassName("words-bar");
        problem.addClassName("source-notice");
        problem.getElement().setAttribute("role", "status");
        plane.speak(ClientTexts.in(getLocale()));
        plane.onRunGone(() -> start(model::replaceRun));
        add(bar, problem, plane);
        model.attach(this);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        start(model::open);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        notices.closeAll();
    }

    @Override
    public void specShown(WordsSpec spec) {
        window.specShown(spec);
        dimensions.specShown(spec);
    }

    @Override
    public void runShown(String runId) {
        plane.showRun(runId);
    }

    @Override
    public void statusShown(WordsRunStatus status) {
        showPlaying(status.playing());
        boolean ready = status.phase() instanceof Phase.Ready;
        boolean trainable = ready || status.phase() instanceof Phase.Preparing;
        play.setEnabled(trainable);
        step.setEnabled(ready);
        reset.setEnabled(ready);
        plane.setVisible(trainable);
        progress.setText(progress(status));
        problem.setText(
                switch (status.phase()) {
                    case Phase.Refused(var reason) -> Sentences.of(reason, this);
                    case Phase.Damaged _, Phase.Missing() -> getTranslation("words.unavailable");
                    case Phase.Preparing(), Phase.Ready _ -> "";
                });
    }

    @Override
    public void refused(Violation violation) {
        notices.refused(violation);
    }

    private String progress(WordsRunStatus status) {
        return status.loss().isPresent()
                ? getTranslation(
                        "words.progress",
                        Long.toString(status.epoch()),
                        String.format(Locale.ROOT, "%.3f", status.loss().getAsDouble()))
                : getTranslation("words.epoch", Long.toString(status.epoch()));
    }

    private void start(Runnable run) {
        try {
            run.run();
        } catch (TooManyRunsException _) {
            notices.full();
        }
    }

    private void showPlaying(boolean playing) {
        String name = getTranslation(playing ? "words.pause" : "words.play");
        play.setIcon(new Icon(playing ? VaadinIcon.PAUSE : VaadinIcon.PLAY));
        play.setAriaLabel(name);
        play.setTooltipText(name);
        play.getElement().setAttribute("data-playing", playing);
    }

    private Button button(String name, VaadinIcon icon, Runnable action) {
        Button button = new Button(new Icon(icon), click -> action.run());
        button.setAriaLabel(getTranslation("words." + name));
        button.setTooltipText(getTranslation("words." + name));
        button.setTestId("words-" + name);
        button.addClassName("round");
        return button;
    }

    private SpecNumber<WordsSpec> number(
            String name,
            ToIntFunction<WordsSpec> read,
            BiFunction<WordsSpec, Integer, WordsSpec> write) {
        SpecNumber<WordsSpec> field = new SpecNumber<>(model, name, _ -> true, read, write);
        field.setStepButtonsVisible(true);
        return field;
    }
}
