package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.SpecListener;

/// The texts that there are as cards, one of which is chosen.
final class TextPicker extends RadioButtonGroup<TextChoice>
        implements SpecListener<TextPlaygroundSpec> {
    private static final long serialVersionUID = 1L;

    private final Map<PublishedTexts, Span> states = new EnumMap<>(PublishedTexts.class);

    /// @param askForOwn asks a person for texts of their own, where they have none yet
    TextPicker(TextPlaygroundModel model, Runnable askForOwn) {
        addClassNames("text-picker", "picture-radios");
        setTestId("text-picker");
        setAriaLabel(getTranslation("texts.picker"));
        setRenderer(new ComponentRenderer<>(this::card));
        setItems(TextChoice.all());
        addValueChangeListener(event -> {
            TextChoice chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                choose(chosen, model, askForOwn);
            }
        });
    }

    /// Tells on the card of published texts how it stands with them.
    void showState(PublishedTexts texts, String state) {
        state(texts).setText(state);
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        setValue(TextChoice.of(spec.source()));
    }

    private void choose(TextChoice chosen, TextPlaygroundModel model, Runnable askForOwn) {
        boolean none =
                chosen instanceof TextChoice.Own && model.choices().own(model.spec()).isEmpty();
        // Without texts the card that was chosen before is shown again.
        model.change(spec -> model.choices().with(spec, chosen));
        if (none) {
            askForOwn.run();
        }
    }

    private Component card(TextChoice choice) {
        Span name = new Span(getTranslation("texts." + choice.id()));
        name.addClassName("card-name");
        Span facts = new Span(facts(choice));
        facts.addClassName("card-facts");
        Div card = new Div(name, facts);
        card.addClassName("text-card");
        if (choice instanceof TextChoice.Published(PublishedTexts texts)) {
            card.add(state(texts));
        }
        card.setTitle(getTranslation("texts." + choice.id() + ".hint"));
        card.getElement().setAttribute("data-choice", choice.id());
        return card;
    }

    private Span state(PublishedTexts texts) {
        return states.computeIfAbsent(
                texts,
                _ -> {
                    Span state = new Span();
                    state.addClassName("card-state");
                    return state;
                });
    }

    private String facts(TextChoice choice) {
        return switch (choice) {
            case TextChoice.Bundled(var sample) -> {
                Corpus corpus = sample.read();
                yield facts(sample.language(), corpus.classes().size(), corpus.size());
            }
            case TextChoice.Own() -> getTranslation("texts.own.facts");
            case TextChoice.Published(var texts) ->
                    getTranslation("texts." + texts.id() + ".facts");
        };
    }

    private String facts(Locale language, int classes, int texts) {
        return getTranslation(
                "texts.facts", language.getDisplayLanguage(getLocale()), classes, texts);
    }
}
