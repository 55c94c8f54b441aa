package org.neuralplayground.ui.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextTrace;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.text.Chips.Chip;

/// The stages from terms to numbers: the vocabulary and the representation.
final class NumberStages implements TextPlaygroundModel.Listener {
    private final RepresentationControls controls;
    private final Stage vocabulary;
    private final Stage representation;

    NumberStages(TextPlaygroundModel model) {
        controls = new RepresentationControls(model);
        vocabulary = new Stage("vocabulary", VocabularySlider.of(model));
        representation = new Stage("representation", controls.all());
    }

    Component[] stages() {
        return new Component[] {vocabulary, representation};
    }

    @Override
    public void specShown(TextPlaygroundSpec spec) {
        representation.name("numbers." + RepresentationChoice.of(spec.text().representation()));
    }

    @Override
    public void exampleShown(ExampleText example) {
        example.texts().ifPresent(texts -> example.trace().ifPresent(trace -> show(texts, trace)));
    }

    private void show(PreparedTexts texts, TextTrace trace) {
        Locale language = vocabulary.language();
        var pipeline = texts.pipeline();
        var coverage = pipeline.coverage();
        Paragraph figures =
                new Paragraph(
                        vocabulary.getTranslation(
                                "vocabulary.figures",
                                pipeline.vocabulary().size(),
                                percent(coverage.share(), language),
                                percent(coverage.unknownShare(), language)));
        figures.addClassName("stage-figures");
        figures.setTitle(vocabulary.getTranslation("vocabulary.coverage.hint"));
        List<Chip> terms = Traces.terms(trace);
        long unknown = terms.stream().filter(chip -> chip.look() == Chips.Look.UNKNOWN).count();
        vocabulary.show(
                vocabulary.getTranslation("vocabulary.unknown", unknown, terms.size()),
                figures,
                new Chips(terms));
        boolean sequence = pipeline.spec().representation() instanceof Representation.Sequence;
        List<Chip> numbers =
                sequence ? Traces.sequence(trace, texts::term) : Traces.vector(trace, language);
        String size =
                sequence
                        ? representation.getTranslation("numbers.length", trace.sequence().size())
                        : representation.getTranslation(
                                "numbers.columns", trace.vector().size(), texts.features());
        representation.show(size, new Chips(numbers));
    }

    private static String percent(double share, Locale language) {
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
