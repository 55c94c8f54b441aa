package org.neuralplayground.ui.playground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// What every control and picture of the page is, where it stands on the page, and the keyboard's
/// shortcuts.
final class HelpDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final List<String> DATA =
            List.of(
                    "sets",
                    "examples",
                    "noise",
                    "share",
                    "batch",
                    "start",
                    "order",
                    "seeds",
                    "draw");
    private static final List<String> NETWORK =
            List.of("inputs", "units", "edges", "layers", "activation", "step", "edit");
    private static final List<String> TRAINING =
            List.of(
                    "play",
                    "epoch",
                    "rate",
                    "optimizer",
                    "regularization",
                    "loss",
                    "problem",
                    "resets");
    private static final List<String> OUTPUT =
            List.of("plot", "points", "discretize", "scores", "curves", "confusion", "diverged");
    private static final List<String> SHARING = List.of("link", "reference");
    private static final List<String> KEYS = List.of("space", "right", "r", "question");

    private final Div text = new Div();

    HelpDialog() {
        setHeaderTitle(getTranslation("help"));
        setWidth("min(46rem, 95vw)");
        addClassName("help");
        // The dialog scrolls what does not fit; the focus in it lets the keyboard do so too.
        text.getElement().setAttribute("tabindex", "0");
        text.add(new Paragraph(getTranslation("help.introduction")));
        chapter("training", TRAINING);
        chapter("data", DATA);
        chapter("network", NETWORK);
        chapter("output", OUTPUT);
        chapter("sharing", SHARING);
        chapter("keys", KEYS);
        add(text);
        getFooter().add(new Button(getTranslation("close"), click -> close()));
    }

    private void chapter(String name, List<String> entries) {
        DescriptionList list = new DescriptionList();
        for (String entry : entries) {
            String key = "help." + name + "." + entry;
            list.add(
                    new Div(
                            new DescriptionList.Term(getTranslation(key)),
                            new DescriptionList.Description(getTranslation(key + ".text"))));
        }
        text.add(new H3(getTranslation("help." + name)), list);
    }
}
