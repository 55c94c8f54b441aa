package org.neuralplayground.ui.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/// Words, terms or numbers of the example, side by side. Of a long text the first ones: the page is
/// no place to read hundreds.
final class Chips extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 60;

    /// One of them.
    ///
    /// @param text what it is
    /// @param note what is known of it besides; may be empty
    /// @param look how it looks
    record Chip(String text, String note, Look look) {}

    /// How a chip looks, and what a screen reader says of it.
    enum Look {
        PLAIN,
        /// A stage has left it out.
        GONE,
        /// A stage has made it another.
        CHANGED,
        /// The vocabulary has no such term.
        UNKNOWN
    }

    Chips(List<Chip> chips) {
        addClassName("chips");
        chips.stream().limit(MOST).map(this::item).forEach(this::add);
        if (chips.size() > MOST) {
            ListItem more = new ListItem(getTranslation("chips.more", chips.size() - MOST));
            more.addClassName("more");
            add(more);
        }
    }

    private ListItem item(Chip chip) {
        ListItem item = new ListItem();
        item.addClassNames("chip", "chip-" + chip.look().name().toLowerCase(Locale.ROOT));
        Element word = new Element(chip.look() == Look.GONE ? "s" : "span");
        word.setText(chip.text());
        item.getElement().appendChild(word);
        if (!chip.note().isEmpty()) {
            Element note = new Element("small");
            note.setText(chip.note());
            item.getElement().appendChild(note);
        }
        if (chip.look() == Look.UNKNOWN) {
            Span unknown = new Span(getTranslation("chips.unknown"));
            unknown.addClassName("only-read");
            item.add(unknown);
            item.setTitle(getTranslation("chips.unknown"));
        }
        return item;
    }
}
