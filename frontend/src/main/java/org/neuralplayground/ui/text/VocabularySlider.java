package org.neuralplayground.ui.text;

import java.text.NumberFormat;
import java.util.Locale;
import org.neuralplayground.text.TextLimits;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.ui.page.SpecSlider;
import org.neuralplayground.ui.page.SpecSlider.Scale;

/// The slider of the vocabulary's size. Its scale is logarithmic: from 100 to 200 words changes as
/// much as from 10,000 to 20,000.
final class VocabularySlider {
    private static final int LEAST = 10;
    private static final double STEP = 0.05;

    static SpecSlider<TextPlaygroundSpec> of(TextPlaygroundModel model) {
        Scale scale = new Scale(Math.log10(LEAST), Math.log10(TextLimits.MAX_VOCABULARY), STEP);
        SpecSlider<TextPlaygroundSpec> slider =
                new SpecSlider<>(
                        model,
                        "vocabulary",
                        _ -> true,
                        scale,
                        spec -> Math.log10(spec.text().vocabularySize()),
                        (spec, place) -> TextEdits.withVocabularySize(spec, size(place)),
                        place -> written(place, model));
        model.attachControl(slider);
        return slider;
    }

    /// The size at a place of the slider, in two digits.
    static int size(double place) {
        double exact = Math.pow(10, place);
        double unit = Math.pow(10, Math.floor(place) - 1);
        return Math.clamp(
                Math.round(Math.round(exact / unit) * unit), 1, TextLimits.MAX_VOCABULARY);
    }

    private static String written(double place, TextPlaygroundModel model) {
        boolean isTheSpecs = place == Math.log10(model.spec().text().vocabularySize());
        int size = isTheSpecs ? model.spec().text().vocabularySize() : size(place);
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(size);
    }

    private VocabularySlider() {}
}
