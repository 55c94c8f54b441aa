package org.neuralplayground.runs;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.runs.TextRunStatus.Phase;
import org.neuralplayground.textframe.TextFrameSampler;
import org.neuralplayground.textframe.TextScene;
import org.neuralplayground.textplayground.TextAssessment;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Scores;
import org.neuralplayground.train.Workers;

/// A text playground in training: its spec, its texts once they are prepared, the trainer made from
/// both and the history of its loss.
final class TextTraining implements Training {
    /// As many as a person reads.
    private static final int MOST_MISTAKES = 20;

    private final TextShelf shelf;
    private final Workers workers;
    private final Consumer<TrainingChange<TextTraining>> later;
    private final LossHistory history = new LossHistory();
    private TextPlaygroundSpec spec;
    private Phase phase = new Phase.Preparing();
    private @Nullable TextTrainer trainer;
    private @Nullable TextScene scene;
    private @Nullable TextFrameSampler sampler;
    private long order;
    private long generation;
    private long version;

    /// Begins to prepare the texts.
    ///
    /// @param workers who computes the shards of a batch
    /// @param later takes the shelf's answers, from any thread
    TextTraining(
            TextPlaygroundSpec spec,
            TextShelf shelf,
            Workers workers,
            Consumer<TrainingChange<TextTraining>> later) {
        this.spec = spec;
        this.shelf = shelf;
        this.workers = workers;
        this.later = later;
        prepare();
    }

    @Override
    public void reset() {
        switch (phase) {
            case Phase.Ready ready -> start(ready);
            case Phase.Preparing _ -> {}
            case Phase.Refused _, Phase.Missing _, Phase.Damaged _ -> prepare();
        }
    }

    /// Begins with another spec, on the same texts where it wants no others.
    ///
    /// @return whether training is back at its start
    boolean configure(TextPlaygroundSpec newSpec) {
        TextPlaygroundSpec before = spec;
        spec = newSpec;
        if (newSpec.equals(before) && !hasFailed()) {
            return false;
        }
        if (phase instanceof Phase.Ready ready
                && TextsKey.of(newSpec).equals(TextsKey.of(before))) {
            start(ready);
        } else {
            prepare();
        }
        return true;
    }

    /// Takes the shelf's answer, if it is that to the newest question.
    void prepared(long answered, Phase outcome) {
        if (answered != order) {
            return;
        }
        if (outcome instanceof Phase.Ready ready) {
            start(ready);
        } else {
            stop(outcome);
        }
    }

    @Override
    public void step() {
        train(TextTrainer::step);
    }

    @Override
    public void advance() {
        train(TextTrainer::advance);
    }

    /// Until an update or an epoch is done, there is nothing new to see.
    private void train(Consumer<TextTrainer> work) {
        TextTrainer present = trainer;
        if (present == null || present.isOver()) {
            return;
        }
        int epochs = present.epochs();
        long steps = present.steps();
        work.accept(present);
        if (present.epochs() != epochs) {
            remember(present);
        }
        if (present.epochs() != epochs || present.steps() != steps) {
            version++;
        }
    }

    @Override
    public long epochs() {
        return trainer == null ? 0 : trainer.epochs();
    }

    @Override
    public boolean canTrain() {
        return trainer != null && !trainer.isOver();
    }

    @Override
    public boolean isOver() {
        return hasFailed() || (trainer != null && trainer.isOver());
    }

    @Override
    public boolean isVisible() {
        return trainer != null;
    }

    /// Ten frames a second: a page draws a hundred maps of hundreds of texts for each of them.
    @Override
    public int frameSpacing() {
        return 4;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public LossHistory history() {
        return history;
    }

    /// The present state in words, with what changed in the chart since the last one.
    TextRunStatus status(boolean playing) {
        Optional<TextTrainer> present = Optional.ofNullable(trainer);
        return new TextRunStatus(
                phase,
                playing,
                present.map(TextTrainer::epochs).orElse(0),
                present.map(TextTrainer::steps).orElse(0L),
                present.map(TextTrainer::training),
                present.flatMap(TextTrainer::validation),
                present.map(TextTrainer::bestEpoch).orElse(OptionalInt.empty()),
                present.flatMap(TextTrainer::ending),
                history.takeUpdate());
    }

    /// What is to be seen now. The first look makes scene and sampler: a run that nobody watches
    /// has none.
    ///
    /// @param sentence to be read too
    /// @throws IllegalStateException where [#isVisible] is false
    TextContent content(Optional<String> sentence) {
        TextTrainer shown = trainer;
        if (shown == null) {
            throw new IllegalStateException("a training must have texts to be seen, had none");
        }
        TextScene about = scene;
        if (about == null) {
            about = TextScene.of(generation, spec, shown);
            scene = about;
        }
        TextFrameSampler frames = sampler;
        if (frames == null) {
            frames = new TextFrameSampler(shown, about);
            sampler = frames;
        }
        return new TextContent(about, frames.sample(sentence));
    }

    /// How good the network is on the texts that it never saw; empty without one.
    Optional<TextAssessment> assess() {
        return Optional.ofNullable(trainer)
                .map(present -> TextAssessment.of(present, MOST_MISTAKES));
    }

    private boolean hasFailed() {
        return switch (phase) {
            case Phase.Preparing _, Phase.Ready _ -> false;
            case Phase.Refused _, Phase.Missing _, Phase.Damaged _ -> true;
        };
    }

    /// Asks the shelf for the texts of the spec.
    private void prepare() {
        stop(new Phase.Preparing());
        long asked = ++order;
        shelf.prepare(spec, outcome -> later.accept(new TextChange.Prepared(asked, outcome)));
    }

    private void stop(Phase why) {
        phase = why;
        trainer = null;
        scene = null;
        sampler = null;
        history.clear();
        version++;
    }

    private void start(Phase.Ready ready) {
        stop(ready);
        TextTrainer present = new TextTrainer(spec, ready.texts(), workers);
        trainer = present;
        generation++;
        remember(present);
    }

    /// Keeps the scores of the last epoch, if the history wants them: its own ones, also where
    /// early stopping then goes back to another.
    private void remember(TextTrainer present) {
        if (!history.wants(present.epochs())) {
            return;
        }
        if (present.epochs() == 0) {
            remember(0, present.training(), present.validation());
        } else {
            EpochRecord last = present.history().last();
            remember(last.epoch(), last.training(), last.validation());
        }
    }

    private void remember(int epoch, Scores training, Optional<Scores> validation) {
        history.add(
                new LossPoint(
                        epoch,
                        training.loss(),
                        validation.map(Scores::loss).orElse(Double.NaN),
                        accuracy(training),
                        validation.map(TextTraining::accuracy).orElse(Double.NaN)));
    }

    private static double accuracy(Scores scores) {
        return scores.of(TextTrainer.ACCURACY);
    }
}
