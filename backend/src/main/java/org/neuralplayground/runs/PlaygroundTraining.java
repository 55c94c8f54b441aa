package org.neuralplayground.runs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.frame.Frame;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.FrameSampler;
import org.neuralplayground.spec.Change;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Evaluation;
import org.neuralplayground.train.Trainer;

/// A playground in training: its spec, the trainer made from it and the history of its loss.
final class PlaygroundTraining implements Training {
    private final LossHistory history = new LossHistory();
    private PlaygroundSpec spec;
    private Trainer trainer;
    private RunScene scene;
    private long version;
    private @Nullable Evaluation evaluation;
    private @Nullable FrameSampler sampler;

    PlaygroundTraining(PlaygroundSpec spec) {
        this.spec = spec;
        this.trainer = new Trainer(spec);
        this.scene = RunScene.of(1, spec, trainer.data());
        remember();
    }

    @Override
    public void reset() {
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

    @Override
    public void step() {
        long before = trainer.epochs();
        trainer.step();
        changed();
        if (trainer.epochs() != before) {
            remember();
        }
    }

    /// A batch of points takes less than a millisecond.
    @Override
    public void advance() {
        step();
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
    private Evaluation evaluation() {
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

    @Override
    public long epochs() {
        return trainer.epochs();
    }

    @Override
    public boolean canTrain() {
        return !scene.data().train().isEmpty() && !isOver();
    }

    @Override
    public boolean isOver() {
        return trainer.divergence().isPresent();
    }

    /// A network shows itself before the first step too.
    @Override
    public boolean isVisible() {
        return true;
    }

    /// As often as may be: its pictures are small.
    @Override
    public int frameSpacing() {
        return 1;
    }

    @Override
    public long version() {
        return version;
    }

    RunScene scene() {
        return scene;
    }

    /// The present state in words, with what changed in the chart since the last one.
    PlaygroundRunStatus status(boolean playing) {
        return new PlaygroundRunStatus(
                playing,
                trainer.epochs(),
                trainer.steps(),
                evaluation(),
                trainer.divergence(),
                history.takeUpdate());
    }

    @Override
    public LossHistory history() {
        return history;
    }

    private boolean hasUnit(int layer, int unit) {
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
    private void changed() {
        version++;
        evaluation = null;
    }

    /// Keeps the loss of the present epoch, if the history wants it: only then is it computed.
    private void remember() {
        long epoch = trainer.epochs();
        if (!isOver() && history.wants(epoch)) {
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
