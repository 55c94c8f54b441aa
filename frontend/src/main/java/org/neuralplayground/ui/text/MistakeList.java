package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.ui.locale.Sentences;

/// Wrong lines, each with its number and the rule that it breaks.
final class MistakeList extends Div {
    private static final long serialVersionUID = 1L;

    MistakeList() {
        addClassName("mistakes");
        getElement().setAttribute("role", "alert");
    }

    /// Shows these mistakes and no others; none leaves nothing.
    void show(List<Mistake> mistakes) {
        show("", mistakes);
    }

    /// Shows a sentence above the mistakes.
    void show(String sentence, List<Mistake> mistakes) {
        removeAll();
        if (!sentence.isEmpty()) {
            add(new Paragraph(sentence));
        }
        if (!mistakes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            mistakes.stream().map(this::item).forEach(list::add);
            add(list);
        }
    }

    private ListItem item(Mistake mistake) {
        return new ListItem(
                getTranslation(
                        "csv.mistake", mistake.line(), Sentences.of(mistake.violation(), this)));
    }
}
