package org.neuralplayground.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// What every control and picture of a page is, where it stands on the page, and the keyboard's
/// shortcuts.
public final class HelpDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Div text = new Div();

    /// A part of the help.
    ///
    /// @param key of its title; what it explains follows, each with its own `.text`
    /// @param entries the last parts of the keys of what it explains
    public record Chapter(String key, List<String> entries) {
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /// @param introduction the key of what stands first
    public HelpDialog(String introduction, List<Chapter> chapters) {
        setHeaderTitle(getTranslation("help"));
        setWidth("min(46rem, 95vw)");
        addClassName("help");
        // The dialog scrolls what does not fit; the focus in it lets the keyboard do so too.
        text.getElement().setAttribute("tabindex", "0");
        text.add(new Paragraph(getTranslation(introduction)));
        chapters.forEach(this::add);
        add(text);
        getFooter().add(new Button(getTranslation("close"), click -> close()));
    }

    private void add(Chapter chapter) {
        DescriptionList list = new DescriptionList();
        for (String entry : chapter.entries()) {
            String key = chapter.key() + "." + entry;
            list.add(
                    new Div(
                            new DescriptionList.Term(getTranslation(key)),
                            new DescriptionList.Description(getTranslation(key + ".text"))));
        }
        text.add(new H3(getTranslation(chapter.key())), list);
    }
}
