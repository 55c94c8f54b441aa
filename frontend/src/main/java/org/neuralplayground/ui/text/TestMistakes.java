package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.textplayground.TextAssessment.Mistake;

/// The texts that the network is surest of and wrong, to be read.
final class TestMistakes extends Div {
    private static final long serialVersionUID = 1L;

    TestMistakes(List<Mistake> mistakes, List<String> classes) {
        addClassName("test-mistakes");
        setTestId("test-mistakes");
        if (mistakes.isEmpty()) {
            add(new Paragraph(getTranslation("test.no-mistakes")));
            return;
        }
        OrderedList list = new OrderedList();
        mistakes.stream().map(mistake -> item(mistake, classes)).forEach(list::add);
        add(list);
    }

    private ListItem item(Mistake mistake, List<String> classes) {
        Span answer =
                new Span(
                        getTranslation(
                                "test.mistake",
                                classes.get(mistake.decision()),
                                mistake.probability(),
                                classes.get(mistake.label())));
        answer.addClassName("mistake-answer");
        ListItem item = new ListItem(answer);
        mistake.kind()
                .filter(kind -> kind != TextKind.PLAIN)
                .ifPresent(kind -> item.add(badge(kind)));
        Paragraph text = new Paragraph(mistake.text());
        text.addClassName("mistake-text");
        item.add(text);
        return item;
    }

    private Span badge(TextKind kind) {
        Span badge = new Span(getTranslation("kind." + kind));
        badge.addClassName("badge");
        badge.setTitle(getTranslation("kind." + kind + ".hint"));
        return badge;
    }
}
