package org.neuralplayground.ui.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextAssessment;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.textplayground.TextTrainer;

/// How good the network is on texts that it has never seen: asked for, once training is done.
final class TestTab extends Div implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    private final Button evaluate = new Button();
    private final Paragraph state = new Paragraph();
    private final Div result = new Div();
    private final transient TextPlaygroundModel model;

    TestTab(TextPlaygroundModel model) {
        this.model = model;
        addClassName("test");
        evaluate.setText(getTranslation("test.evaluate"));
        evaluate.addThemeVariants(ButtonVariant.PRIMARY);
        evaluate.setTestId("evaluate");
        evaluate.addClickListener(click -> model.assess());
        state.addClassName("stage-hint");
        state.setTestId("test-state");
        state.getElement().setAttribute("role", "status");
        result.addClassName("test-result");
        result.setTestId("test-result");
        Div line = new Div(evaluate, state);
        line.addClassName("button-line");
        Paragraph hint = new Paragraph(getTranslation("test.hint"));
        hint.addClassName("stage-hint");
        add(hint, line, result);
    }

    @Override
    public void statusShown(TextRunStatus status) {
        evaluate.setEnabled(status.phase() instanceof TextRunStatus.Phase.Ready);
    }

    @Override
    public void assessmentShown(Assessing assessing) {
        result.removeAll();
        switch (assessing) {
            case Assessing.NotYet() -> state.setText("");
            case Assessing.Running() -> state.setText(getTranslation("test.running"));
            case Assessing.Failed() -> state.setText(getTranslation("test.failed"));
            case Assessing.Done(TextAssessment assessment) ->
                    model.example().texts().ifPresent(texts -> show(assessment, texts));
        }
    }

    private void show(TextAssessment assessment, PreparedTexts texts) {
        List<String> classes = texts.classes();
        state.setText(
                getTranslation(
                        "test.scores",
                        assessment.scores().loss(),
                        assessment.scores().of(TextTrainer.ACCURACY),
                        texts.part(Role.TEST).size()));
        result.add(new H3(getTranslation("test.confusion")));
        result.add(new ConfusionBox(assessment.confusion(), classes));
        result.add(new H3(getTranslation("test.classes")));
        result.add(new ClassScores(assessment.classes(), classes));
        result.add(new H3(getTranslation("test.mistakes")));
        result.add(new TestMistakes(assessment.mistakes(), classes));
    }
}
