package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.neuralplayground.ui.component.RunElement;
import org.neuralplayground.ui.component.RunScores;
import org.neuralplayground.ui.component.TextPlane;

/// Where the network divides the texts, how well, how that came about, and what to do next.
final class TextOutputPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final TextPlane plane = new TextPlane();
    private final RunScores scores = RunScores.ofTexts();

    TextOutputPanel(TextPlaygroundModel model) {
        addClassNames("panel", "output-panel", "text-output-panel");
        H2 title = new H2(getTranslation("plane"));
        title.setId("output-title");
        getElement().setAttribute("aria-labelledby", "output-title");
        Paragraph explanation = new Paragraph(getTranslation("plane.hint"));
        explanation.addClassName("stage-hint");
        TextCurves curves = new TextCurves(model);
        TrainingEnd end = new TrainingEnd(model);
        add(new Header(title), explanation, plane, scores, curves, end);
        model.attach(curves);
        model.attach(end);
    }

    /// The client elements that draw the run's frames.
    List<RunElement> elements() {
        return List.of(plane, scores);
    }
}
