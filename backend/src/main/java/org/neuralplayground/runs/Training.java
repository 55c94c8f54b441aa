package org.neuralplayground.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.frame.Frame;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.FrameSampler;
import org.neuralplayground.spec.Change;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.train.Evaluation;
import org.neuralplayground.train.Trainer;

/// What a run trains: its spec, the trainer made from it and the history of its loss. Knows nothing
/// of time, pages or messages.
final class Training {
    private final LossHistory history = new LossHistory();
    private PlaygroundSpec spec;
    private Trainer trainer;
    private RunScene scene;
    private long version;
    private @Nullable Evaluation evaluation;
    private @Nullable FrameSampler sampler;

    Training(PlaygroundSpec spec) {
        this.spec = spec;
        this.trainer = new Trainer(spec);
        this.scene = RunScene.of(1, spec, trainer.data());
        remember();
    }

    /// Starts anew from the same spec.
    void reset() {
        trainer = new Trainer(spec);
        sampler = null;
        renewScene();
        history.clear();
        changed();
        remember();
    }

    /// Does what the new spec asks for, and says what that was.
    Change configure(PlaygroundSpec newSpec) {
        Change change = Change.between(spec, newSpec);
        spec = newSpec;
        switch (change) {
            case NONE -> {}
            case RATES -> {
                trainer.changeRates(spec.training());
                changed();
            }
            case DATA -> {
                trainer.replaceData(spec.data());
                renewScene();
                changed();
            }
            case REBUILD -> reset();
        }
        return change;
    }

    /// Trains until so many epochs are finished, time is up or a number broke, one batch at least.
    ///
    /// @return how many epochs were finished
    long train(long epochs, LongSupplier nanoTime, long deadline) {
        long finished = 0;
        do {
            long before = trainer.epochs();
            step();
            finished += trainer.epochs() - before;
        } while (finished < epochs && !diverged() && nanoTime.getAsLong() < deadline);
        return finished;
    }

    /// Trains one batch.
    void step() {
        long before = trainer.epochs();
        trainer.step();
        changed();
        if (trainer.epochs() != before) {
            remember();
        }
    }

    /// Sets a weight, where there is one and the value is in range.
    ///
    /// @return whether it was set
    boolean editWeight(int layer, int unit, int input, double value) {
        if (!hasUnit(layer, unit) || input < 0 || input >= inputs(layer) || !inRange(value)) {
            return false;
        }
        trainer.setWeight(layer, unit, input, (float) value);
        changed();
        return true;
    }

    /// Sets a bias, where there is one and the value is in range.
    ///
    /// @return whether it was set
    boolean editBias(int layer, int unit, double value) {
        if (!hasUnit(layer, unit) || !inRange(value)) {
            return false;
        }
        trainer.setBias(layer, unit, (float) value);
        changed();
        return true;
    }

    /// Loss and score of the present weights; computed at most once for them.
    Evaluation evaluation() {
        Evaluation present = evaluation;
        if (present == null) {
            present = trainer.evaluate();
            evaluation = present;
        }
        return present;
    }

    /// The present state as a frame. The first one makes the sampler: a run that nobody watches has
    /// none.
    Frame sample(FrameRequest request) {
        FrameSampler present = sampler;
        if (present == null) {
            present = new FrameSampler(trainer);
            sampler = present;
        }
        Frame frame = present.sample(request);
        evaluation = frame.evaluation();
        return frame;
    }

    /// Whether there is anything to learn from and no number broke.
    boolean canTrain() {
        return !scene.data().train().isEmpty() && !diverged();
    }

    boolean diverged() {
        return trainer.divergence().isPresent();
    }

    Optional<Divergence> divergence() {
        return trainer.divergence();
    }

    /// Rises with every change that a frame shows.
    long version() {
        return version;
    }

    RunScene scene() {
        return scene;
    }

    Trainer trainer() {
        return trainer;
    }

    LossHistory history() {
        return history;
    }

    boolean hasUnit(int layer, int unit) {
        return layer >= 0 && layer <= hidden().size() && unit >= 0 && unit < units(layer);
    }

    private int units(int layer) {
        return layer == hidden().size() ? spec.outputs() : hidden().get(layer).units();
    }

    private int inputs(int layer) {
        return layer == 0 ? spec.network().inputs().size() : units(layer - 1);
    }

    private List<HiddenLayer> hidden() {
        return spec.network().hidden();
    }

    private static boolean inRange(double value) {
        return Math.abs(value) <= Limits.MAX_WEIGHT;
    }

    private void renewScene() {
        scene = RunScene.of(scene.generation() + 1, spec, trainer.data());
    }

    /// Something changed that frames show.
    void changed() {
        version++;
        evaluation = null;
    }

    /// Keeps the loss of the present epoch, if the history wants it: only then is it computed.
    private void remember() {
        long epoch = trainer.epochs();
        if (!diverged() && history.wants(epoch)) {
            Evaluation now = evaluation();
            history.add(
                    new LossPoint(
                            epoch,
                            now.trainLoss(),
                            now.testLoss(),
                            now.trainScore(),
                            now.testScore()));
        }
    }
}
