package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// One stage of the pipeline on the page: its name, one sentence on what it is good for, its
/// controls, and what it made of the example.
final class Stage extends ListItem {
    private static final long serialVersionUID = 1L;

    private final H3 title = new H3();
    private final Span count = new Span();
    private final Paragraph explanation = new Paragraph();
    private final Div result = new Div();

    /// @param name the key of its texts, and of the test id
    Stage(String name, Component... controls) {
        addClassName("stage");
        setTestId("stage-" + name);
        count.addClassName("stage-count");
        result.addClassName("stage-result");
        explanation.addClassName("stage-hint");
        name(name);
        Div row = new Div(controls);
        row.addClassName("stage-controls");
        add(new Header(title, count), explanation, row, result);
    }

    /// Names the stage anew: what it does depends on the language of the texts.
    void name(String name) {
        title.setText(getTranslation("stage." + name));
        explanation.setText(getTranslation("stage." + name + ".hint"));
    }

    /// The reader's language.
    Locale language() {
        return getLocale();
    }

    /// Shows what the stage made, and in a few words how much.
    void show(String howMuch, Component... made) {
        count.setText(howMuch);
        result.removeAll();
        result.add(made);
    }
}
