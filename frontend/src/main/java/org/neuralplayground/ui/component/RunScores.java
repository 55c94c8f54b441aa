package org.neuralplayground.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Losses and accuracies (R² in a regression) of training and test data; of texts, of training and
/// validation.
@Tag("np-scores")
@JsModule("./figures/np-scores.ts")
public final class RunScores extends Component implements RunElement {
    private static final long serialVersionUID = 1L;

    /// Scores that speak of validation before any text is there.
    public static RunScores ofTexts() {
        RunScores scores = new RunScores();
        scores.getElement().setProperty("problem", "TEXT");
        return scores;
    }
}
