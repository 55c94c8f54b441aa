package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.neuralplayground.textplayground.TextAssessment.ClassScore;

/// Precision, recall, F1 and number of texts of each class.
final class ClassScores extends Div {
    private static final long serialVersionUID = 1L;

    ClassScores(List<ClassScore> scores, List<String> classes) {
        addClassName("table-box");
        setTestId("class-scores");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("test.classes"));
        Element table = new Element("table").setAttribute("class", "scores-table");
        Element head = new Element("tr");
        Stream.of("class", "precision", "recall", "f1", "count")
                .map(column ->
                        new Element("th")
                                .setAttribute("scope", "col")
                                .setAttribute("title", getTranslation("test." + column + ".hint"))
                                .setText(getTranslation("test." + column)))
                .forEach(head::appendChild);
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        for (int label = 0; label < classes.size(); label++) {
            body.appendChild(line(classes.get(label), scores.get(label)));
        }
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private static Element line(String name, ClassScore score) {
        Element line =
                new Element("tr")
                        .appendChild(new Element("th").setAttribute("scope", "row").setText(name));
        Stream.of(score.precision(), score.recall(), score.f1())
                .map(ClassScores::percent)
                .forEach(text -> line.appendChild(new Element("td").setText(text)));
        return line.appendChild(new Element("td").setText(Long.toString(score.count())));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
