package org.neuralplayground.ui.playground;

import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.ui.page.Numbers;
import org.neuralplayground.ui.page.SpecSlider;
import org.neuralplayground.ui.page.SpecSlider.Scale;

/// The sliders of the data panel. Their ends are the usual range; a link can go past them, up to
/// the limits.
final class DataSliders {

    static SpecSlider<PlaygroundSpec> examples(PlaygroundModel model) {
        return new SpecSlider<>(
                model,
                "examples",
                Hideable.by(Control.EXAMPLES),
                new Scale(20, 2_000, 20),
                spec -> spec.data().examples(),
                (spec, number) -> spec.withData(spec.data().withExamples(number.intValue())),
                Numbers::plain);
    }

    static SpecSlider<PlaygroundSpec> noise(PlaygroundModel model) {
        return new SpecSlider<>(
                model,
                "noise",
                Hideable.by(Control.NOISE),
                new Scale(0, 50, 5),
                spec -> spec.data().noise(),
                (spec, percent) -> spec.withData(spec.data().withNoise(percent)),
                percent -> Numbers.plain(percent) + " %");
    }

    static SpecSlider<PlaygroundSpec> trainShare(PlaygroundModel model) {
        return new SpecSlider<>(
                model,
                "train-share",
                Hideable.by(Control.TRAIN_SHARE),
                new Scale(Limits.MIN_TRAIN_SHARE, Limits.MAX_TRAIN_SHARE, 10),
                spec -> spec.data().trainShare(),
                (spec, percent) -> spec.withData(spec.data().withTrainShare(percent.intValue())),
                percent -> Numbers.plain(percent) + " %");
    }

    static SpecSlider<PlaygroundSpec> batchSize(PlaygroundModel model) {
        return new SpecSlider<>(
                model,
                "batch-size",
                Hideable.by(Control.BATCH_SIZE),
                new Scale(1, 30, 1),
                spec -> spec.training().batchSize(),
                (spec, size) -> spec.withTraining(spec.training().withBatchSize(size.intValue())),
                Numbers::plain);
    }

    private DataSliders() {}
}
