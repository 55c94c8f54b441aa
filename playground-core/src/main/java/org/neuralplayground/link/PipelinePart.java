package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.TextSpec;

/// What becomes of the texts, as a part of a link.
final class PipelinePart {

    /// What may be taken off a text.
    enum Step {
        HTML,
        LOWER_CASE,
        PUNCTUATION
    }

    static void write(TextSpec text, QueryWriter query) {
        TextAnalysis analysis = text.analysis();
        query.add(Key.CLEANING, steps(analysis.cleaning()).stream().map(Names::of).toList());
        LanguagePart.write(analysis.language(), query);
        query.add(Key.NGRAMS, analysis.longestNgram()).add(Key.VOCABULARY, text.vocabularySize());
        RepresentationPart.write(text.representation(), query);
    }

    /// @param start whose settings missing keys stand for
    static TextSpec read(QueryReader query, TextSpec start) {
        TextAnalysis analysis = start.analysis();
        analysis = query.apply(analysis, cleaning(query), TextAnalysis::withCleaning);
        analysis = analysis.withLanguage(LanguagePart.read(query, analysis.language()));
        analysis =
                query.apply(
                        analysis, query.wholeNumber(Key.NGRAMS), TextAnalysis::withLongestNgram);
        TextSpec sized =
                query.apply(start, query.wholeNumber(Key.VOCABULARY), TextSpec::withVocabularySize);
        return query.apply(
                sized,
                Optional.of(analysis),
                (before, read) ->
                        new TextSpec(
                                read,
                                before.vocabularySize(),
                                RepresentationPart.read(query, before.representation())));
    }

    private static List<Step> steps(Cleaning cleaning) {
        List<Step> steps = new ArrayList<>();
        if (cleaning.html()) {
            steps.add(Step.HTML);
        }
        if (cleaning.lowerCase()) {
            steps.add(Step.LOWER_CASE);
        }
        if (cleaning.punctuation()) {
            steps.add(Step.PUNCTUATION);
        }
        return steps;
    }

    private static Optional<Cleaning> cleaning(QueryReader query) {
        return query.distinct(Key.CLEANING, word -> step(query, word))
                .map(steps ->
                        new Cleaning(
                                steps.contains(Step.HTML),
                                steps.contains(Step.LOWER_CASE),
                                steps.contains(Step.PUNCTUATION)));
    }

    private static Optional<Step> step(QueryReader query, String word) {
        Optional<Step> step = Names.find(Step.class, word);
        if (step.isEmpty()) {
            query.refuse(Key.CLEANING, Rule.CHOICE, Names.all(Step.class), word);
        }
        return step;
    }

    private PipelinePart() {}
}
