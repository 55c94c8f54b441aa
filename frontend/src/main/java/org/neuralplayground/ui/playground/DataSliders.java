package org.neuralplayground.ui.playground;

import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.ui.playground.SpecSlider.Scale;

/// The sliders of the data panel. Their ends are the usual range; a link can go past them, up to
/// the limits.
final class DataSliders {

    static SpecSlider examples(PlaygroundModel model) {
        return new SpecSlider(
                model,
                "examples",
                Control.EXAMPLES,
                new Scale(20, 2_000, 20),
                spec -> spec.data().examples(),
                (spec, number) -> spec.withData(spec.data().withExamples(number.intValue())),
                Numbers::plain);
    }

    static SpecSlider noise(PlaygroundModel model) {
        return new SpecSlider(
                model,
                "noise",
                Control.NOISE,
                new Scale(0, 50, 5),
                spec -> spec.data().noise(),
                (spec, percent) -> spec.withData(spec.data().withNoise(percent)),
                percent -> Numbers.plain(percent) + " %");
    }

    static SpecSlider trainShare(PlaygroundModel model) {
        return new SpecSlider(
                model,
                "train-share",
                Control.TRAIN_SHARE,
                new Scale(Limits.MIN_TRAIN_SHARE, Limits.MAX_TRAIN_SHARE, 10),
                spec -> spec.data().trainShare(),
                (spec, percent) -> spec.withData(spec.data().withTrainShare(percent.intValue())),
                percent -> Numbers.plain(percent) + " %");
    }

    static SpecSlider batchSize(PlaygroundModel model) {
        return new SpecSlider(
                model,
                "batch-size",
                Control.BATCH_SIZE,
                new Scale(1, 30, 1),
                spec -> spec.training().batchSize(),
                (spec, size) -> spec.withTraining(spec.training().withBatchSize(size.intValue())),
                Numbers::plain);
    }

    private DataSliders() {}
}
