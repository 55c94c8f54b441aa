package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Paragraph;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.ui.locale.Sentences;

/// Says why there is nothing to train, where that is so: over the drawings, which step back.
final class SourceNotice extends Paragraph implements TextPlaygroundModel.Listener {
    private static final long serialVersionUID = 1L;

    SourceNotice() {
        addClassName("source-notice");
        setTestId("source-notice");
        getElement().setAttribute("role", "status");
    }

    @Override
    public void statusShown(TextRunStatus status) {
        setText(
                switch (status.phase()) {
                    case Phase.Refused(var reason) -> Sentences.of(reason, this);
                    case Phase.Damaged _ -> getTranslation("texts.damaged");
                    case Phase.Preparing() -> getTranslation("texts.preparing");
                    case Phase.Missing() -> getTranslation("texts.missing");
                    case Phase.Ready _ -> "";
                });
    }
}
