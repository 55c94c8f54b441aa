package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.TextTrace;
import org.neuralplayground.text.TracedToken;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// The stages from characters to terms: cleaned, tokens, stop words out, stems or nouns, n-grams.
final class WordStages implements TextPlaygroundModel.Listener {
    private final WordControls controls;
    private final UserWordsField userWords;
    private final Stage cleaned;
    private final Stage tokens;
    private final Stage stopWords;
    private final Stage stems;
    private final Stage ngrams;
    private boolean korean;

    WordStages(TextPlaygroundModel model) {
        controls = new WordControls(model);
        userWords = new UserWordsField(model);
        cleaned = new Stage("cleaned", controls.cleaning());
        tokens = new Stage("tokens", controls.morphemes(), userWords);
        stopWords = new Stage("stop-words", controls.stopWords());
        stems = new Stage("stems", controls.stemming(), controls.nouns());
        ngrams = new Stage("ngrams", controls.pairs());
        model.attach(userWords);
    }

    Component[] stages() {
        return List.of(cleaned, tokens, stopWords, stems, ngrams).toArray(Component[]::new);
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        TextAnalysis analysis = spec.text().analysis();
        korean = analysis.language() instanceof Language.Korean;
        tokens.name(korean ? "morphemes" : "tokens");
        stems.name(korean ? "nouns" : "stems");
        stopWords.name(korean ? "stop-words-ko" : "stop-words");
        controls.show(spec);
    }

    @Override
    public void exampleShown(ExampleText example) {
        example.trace().ifPresent(this::show);
    }

    private void show(TextTrace trace) {
        List<TracedToken> all = trace.tokens();
        List<TracedToken> kept = trace.stopWords().result();
        List<TracedToken> last = trace.stemsOrNouns().result();
        Paragraph text = new Paragraph(trace.cleaned());
        text.addClassName("stage-text");
        cleaned.show("", text);
        tokens.show(
                count("stage.count", all.size()),
                new Chips(Traces.tokens(trace, part -> tokens.getTranslation("part." + part))));
        if (trace.stopWords().on()) {
            stopWords.show(
                    count("stage.out", all.size() - kept.size()),
                    new Chips(Traces.left(all, kept)));
        } else {
            stopWords.show("", off());
        }
        if (trace.stemsOrNouns().on()) {
            stems.show(
                    korean ? count("stage.count", last.size()) : "",
                    new Chips(korean ? Traces.left(kept, last) : Traces.stems(kept, last)));
        } else {
            stems.show("", off());
        }
        if (trace.ngrams().on()) {
            List<Chips.Chip> pairs = Traces.pairs(trace);
            ngrams.show(count("stage.pairs", pairs.size()), new Chips(pairs));
        } else {
            ngrams.show("", off());
        }
    }

    private String count(String key, int number) {
        return tokens.getTranslation(key, number);
    }

    private Div off() {
        Div off = new Div(tokens.getTranslation("stage.off"));
        off.addClassName("stage-off");
        return off;
    }
}
