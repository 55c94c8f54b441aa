package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Language.Stemming;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.SpecMenu;

/// The switches and menus of the stages from characters to terms.
final class WordControls {
    private final SpecSwitch html;
    private final SpecSwitch lowerCase;
    private final SpecSwitch punctuation;
    private final SpecSwitch stopWords;
    private final SpecSwitch nouns;
    private final SpecSwitch pairs;
    private final SpecMenu<TextPlaygroundSpec, Stemming> stemming;
    private final SpecMenu<TextPlaygroundSpec, Boolean> morphemes;

    WordControls(TextPlaygroundModel model) {
        html =
                new SpecSwitch(
                        model,
                        "html",
                        spec -> cleaning(spec).html(),
                        (spec, on) ->
                                TextEdits.withCleaning(
                                        spec,
                                        was ->
                                                new Cleaning(
                                                        on, was.lowerCase(), was.punctuation())));
        lowerCase =
                new SpecSwitch(
                        model,
                        "lower-case",
                        spec -> cleaning(spec).lowerCase(),
                        (spec, on) ->
                                TextEdits.withCleaning(
                                        spec,
                                        was -> new Cleaning(was.html(), on, was.punctuation())));
        punctuation =
                new SpecSwitch(
                        model,
                        "punctuation",
                        spec -> cleaning(spec).punctuation(),
                        (spec, on) ->
                                TextEdits.withCleaning(
                                        spec,
                                        was -> new Cleaning(was.html(), was.lowerCase(), on)));
        stopWords =
                new SpecSwitch(
                        model,
                        "stop-words",
                        WordControls::stopWordsOut,
                        TextEdits::withStopWordsOut);
        nouns =
                new SpecSwitch(
                        model,
                        "nouns",
                        spec -> morphemes(spec) == Morphemes.NOUNS,
                        (spec, on) ->
                                TextEdits.withMorphemes(
                                        spec, on ? Morphemes.NOUNS : Morphemes.ALL));
        pairs =
                new SpecSwitch(
                        model,
                        "pairs",
                        spec -> spec.text().analysis().longestNgram() > 1,
                        (spec, on) -> TextEdits.withLongestNgram(spec, on ? 2 : 1));
        stemming = stemmingMenu(model);
        morphemes = morphemesMenu(model);
    }

    Component[] cleaning() {
        return new Component[] {html, lowerCase, punctuation};
    }

    Component stopWords() {
        return stopWords;
    }

    Component nouns() {
        return nouns;
    }

    Component pairs() {
        return pairs;
    }

    Component stemming() {
        return stemming;
    }

    Component morphemes() {
        return morphemes;
    }

    /// Leaves out what the language has not, and closes what cannot be chosen now.
    void show(TextPlaygroundSpec spec) {
        boolean korean = spec.text().analysis().language() instanceof Language.Korean;
        boolean apart = morphemes(spec) != Morphemes.NONE;
        boolean sequences = spec.network().first().readsSequences();
        boolean numbered = TextDefaults.areNumbered(spec.source());
        String fixed = numbered ? pairs.getTranslation("switch.fixed") : "";
        nouns.setVisible(korean);
        nouns.setEnabled(apart);
        stopWords.setEnabled(!numbered && (!korean || apart));
        stopWords.setHelperText(fixed);
        stemming.setEnabled(!numbered);
        stemming.setHelperText(fixed);
        pairs.setEnabled(!numbered && !sequences);
        pairs.setHelperText(sequences ? pairs.getTranslation("switch.pairs.sequence") : fixed);
    }

    private static SpecMenu<TextPlaygroundSpec, Stemming> stemmingMenu(TextPlaygroundModel model) {
        SpecMenu<TextPlaygroundSpec, Stemming> menu =
                new SpecMenu<TextPlaygroundSpec, Stemming>(
                                model,
                                "stemming",
                                spec ->
                                        spec.text().analysis().language()
                                                instanceof Language.English,
                                _ -> List.of(Stemming.values()),
                                spec ->
                                        spec.text().analysis().language()
                                                        instanceof Language.English(_, var how)
                                                ? how
                                                : Stemming.NONE,
                                TextEdits::withStemming)
                        .thatResets();
        menu.setItemLabelGenerator(value -> menu.getTranslation("stemming." + value));
        model.attachControl(menu);
        return menu;
    }

    private static SpecMenu<TextPlaygroundSpec, Boolean> morphemesMenu(TextPlaygroundModel model) {
        SpecMenu<TextPlaygroundSpec, Boolean> menu =
                new SpecMenu<TextPlaygroundSpec, Boolean>(
                                model,
                                "morphemes",
                                spec ->
                                        spec.text().analysis().language()
                                                instanceof Language.Korean,
                                _ -> List.of(true, false),
                                spec -> morphemes(spec) != Morphemes.NONE,
                                (spec, apart) ->
                                        TextEdits.withMorphemes(
                                                spec, apart ? Morphemes.ALL : Morphemes.NONE))
                        .thatResets();
        menu.setItemLabelGenerator(
                apart -> menu.getTranslation(apart ? "morphemes.ALL" : "morphemes.NONE"));
        model.attachControl(menu);
        return menu;
    }

    private static Cleaning cleaning(TextPlaygroundSpec spec) {
        return spec.text().analysis().cleaning();
    }

    private static boolean stopWordsOut(TextPlaygroundSpec spec) {
        return switch (spec.text().analysis().language()) {
            case Language.English(boolean out, _) -> out;
            case Language.Korean(boolean out, _, _) -> out;
        };
    }

    /// Of English texts words, which are not taken apart.
    private static Morphemes morphemes(TextPlaygroundSpec spec) {
        return spec.text().analysis().language() instanceof Language.Korean(_, var what, _)
                ? what
                : Morphemes.NONE;
    }
}
