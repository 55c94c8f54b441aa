package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart.Role;

/// How training ended, and the step that a lesson takes next: train again on everything for as many
/// epochs as were best.
final class TrainingEnd extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final Paragraph sentence = new Paragraph();
    private final Button again = new Button();
    private OptionalInt bestEpoch = OptionalInt.empty();

    TrainingEnd(TextPlaygroundModel model) {
        addClassName("training-end");
        sentence.setTestId("training-end");
        sentence.getElement().setAttribute("role", "status");
        again.setText(getTranslation("again.later"));
        again.setEnabled(false);
        again.setTestId("train-again");
        again.setTooltipText(getTranslation("again.hint"));
        again.addClickListener(click -> bestEpoch.ifPresent(model::trainAgain));
        add(sentence, again);
    }

    @Override
    public void statusShown(TextRunStatus status) {
        bestEpoch = status.bestEpoch();
        sentence.setText(status.ending().map(ending -> told(ending, status)).orElse(""));
        boolean over = status.ending().isPresent();
        again.setEnabled(over && bestEpoch.isPresent());
        again.setText(
                over && bestEpoch.isPresent() && status.phase() instanceof Phase.Ready(var texts)
                        ? getTranslation("again", all(texts), bestEpoch.getAsInt())
                        : getTranslation("again.later"));
    }

    private String told(Fit.Ending ending, TextRunStatus status) {
        String end = getTranslation("ending." + ending, status.epoch());
        return bestEpoch.isEmpty()
                ? end
                : end + " " + getTranslation("ending.best", bestEpoch.getAsInt());
    }

    private static int all(PreparedTexts texts) {
        return texts.part(Role.TRAINING).size() + texts.part(Role.VALIDATION).size();
    }
}
