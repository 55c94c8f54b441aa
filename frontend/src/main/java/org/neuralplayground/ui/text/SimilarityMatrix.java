package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.neuralplayground.dataset.Table;

/// Numbers from 0 to 1, each sentence against each, the larger the darker.
final class SimilarityMatrix extends Div {
    private static final long serialVersionUID = 1L;

    SimilarityMatrix() {
        addClassName("table-box");
        // Eight columns need more room than a phone has; the focus lets the keyboard scroll.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("similarity.matrix"));
    }

    /// The letter that stands for a sentence.
    static String name(int place) {
        return String.valueOf((char) ('A' + place));
    }

    void show(List<String> texts, Table matrix) {
        removeAll();
        setVisible(!texts.isEmpty());
        Element table = new Element("table").setAttribute("class", "matrix similarity-matrix");
        Element head = new Element("tr").appendChild(new Element("td"));
        for (int column = 0; column < texts.size(); column++) {
            head.appendChild(heading("col", column, texts));
        }
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        for (int row = 0; row < texts.size(); row++) {
            Element line = new Element("tr").appendChild(heading("row", row, texts));
            for (int column = 0; column < texts.size(); column++) {
                line.appendChild(cell(matrix.at(row, column)));
            }
            body.appendChild(line);
        }
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private Element heading(String scope, int place, List<String> texts) {
        return new Element("th")
                .setAttribute("scope", scope)
                .setAttribute("title", texts.get(place))
                .setText(name(place));
    }

    private Element cell(float value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        Element cell = new Element("td").setText(digits);
        cell.getStyle().set("--share", digits);
        return cell;
    }
}
