package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.neuralplayground.ui.component.RunElement;
import org.neuralplayground.ui.component.SentenceField;
import org.neuralplayground.ui.component.TextMap;

/// Ways to look into the network and its numbers, a tab each.
final class TextTabs extends Section {
    private static final long serialVersionUID = 1L;

    private final SentenceField sentence;
    private final TextMap map = new TextMap();

    TextTabs(TextPlaygroundModel model) {
        addClassNames("panel", "text-tabs-panel");
        getElement().setAttribute("aria-label", getTranslation("tabs"));
        sentence = new SentenceField(model.sentence(), model::setSentence);
        SimilarityTab similarity = new SimilarityTab(model);
        TestTab test = new TestTab(model);
        TabSheet tabs = new TabSheet();
        tabs.addClassName("text-tabs");
        add(tabs, "sees", sees());
        add(tabs, "similarity", similarity);
        add(tabs, "words", new WordsPanel(model.words()));
        add(tabs, "test", test);
        add(tabs);
        model.attach(similarity);
        model.attach(test);
    }

    /// The client elements that draw the run's frames.
    List<RunElement> elements() {
        return List.of(sentence, map);
    }

    /// Shows what a layer, counted among all, answers to the texts.
    void showLayer(int layer) {
        map.showLayer(layer);
    }

    private Component sees() {
        H2 title = new H2(getTranslation("map"));
        title.addClassName("map-title");
        Paragraph hint = new Paragraph(getTranslation("map.hint"));
        hint.addClassName("stage-hint");
        Div sees = new Div(sentence, title, hint, map);
        sees.addClassName("sees");
        return sees;
    }

    private void add(TabSheet tabs, String name, Component content) {
        Tab tab = new Tab(getTranslation("tab." + name));
        tab.setTestId("tab-" + name);
        tabs.add(tab, content);
    }
}
