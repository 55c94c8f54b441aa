package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.neuralplayground.train.ConfusionMatrix;

/// How often each class was taken for each, with the classes' names; of many classes it scrolls
/// under its heads.
final class ConfusionBox extends Div {
    private static final long serialVersionUID = 1L;

    ConfusionBox(ConfusionMatrix matrix, List<String> classes) {
        addClassName("table-box");
        setTestId("text-confusion");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("test.confusion.caption"));
        Element table = new Element("table").setAttribute("class", "matrix confusion-matrix");
        table.appendChild(new Element("caption").setText(getTranslation("test.confusion.caption")));
        Element head = new Element("tr");
        head.appendChild(new Element("td").setText(getTranslation("test.confusion.corner")));
        classes.forEach(name -> head.appendChild(heading("col", name)));
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        for (int row = 0; row < classes.size(); row++) {
            body.appendChild(line(row, matrix, classes));
        }
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private static Element line(int row, ConfusionMatrix matrix, List<String> classes) {
        int sum = 0;
        for (int column = 0; column < classes.size(); column++) {
            sum += matrix.count(row, column);
        }
        Element line = new Element("tr").appendChild(heading("row", classes.get(row)));
        for (int column = 0; column < classes.size(); column++) {
            int count = matrix.count(row, column);
            Element cell = new Element("td").setText(Integer.toString(count));
            double share = sum == 0 ? 0 : (double) count / sum;
            cell.getStyle().set("--share", String.format(Locale.ROOT, "%.2f", share));
            cell.setAttribute("class", row == column ? "right" : "wrong");
            line.appendChild(cell);
        }
        return line;
    }

    private static Element heading(String scope, String name) {
        return new Element("th")
                .setAttribute("scope", scope)
                .setAttribute("title", name)
                .setText(name);
    }
}
