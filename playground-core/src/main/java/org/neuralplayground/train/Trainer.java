package org.neuralplayground.train;

import static org.neuralplayground.nn.NetworkPass.Learning.PARAMETERS;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.data.DataSets;
import org.neuralplayground.data.SplitData;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.PlaygroundModel;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;
import org.neuralplayground.snapshot.SpecHash;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Change;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.WeightSeed;

/// Trains the network of one playground. Equal specs and equal calls give equal numbers, bit for
/// bit.
///
/// Owns no thread: [#step] does one update and returns. Not thread-safe.
///
/// Where a number becomes infinite or not a number, training stops: the network goes back to where
/// it was at the end of the last good pass, [#divergence] says why, and [#step] and [#epoch] do
/// nothing until [#changeRates] or [#replaceData].
public final class Trainer {
    private final Network network;
    private final Pass pass;
    private final Checkpoint checkpoint;
    private final OutputBound bound;
    private PlaygroundSpec spec;
    private SplitData data;
    private PointExamples train;
    private PointExamples test;
    private Assessor assessor;
    private Updates updates;
    private @Nullable Divergence divergence;
    private long steps;
    private long epochs;

    /// A network at its start, before any update.
    public Trainer(PlaygroundSpec spec) {
        this(spec, Kernels.fastest());
    }

    /// The same on a kernel of choice.
    Trainer(PlaygroundSpec spec, Kernel kernel) {
        this.spec = spec;
        SeedRandom dataRandom = new SeedRandom(spec.data().seed());
        data = DataSets.generate(spec.data(), dataRandom);
        network =
                new Network(
                        PlaygroundModel.of(spec),
                        PlaygroundModel.start(spec),
                        switch (spec.network().seed()) {
                            case WeightSeed.Own(String seed) -> new SeedRandom(seed);
                            case WeightSeed.AfterData() -> dataRandom;
                        },
                        kernel);
        train = examples(data.train());
        test = examples(data.test());
        assessor = assessor();
        updates = updates();
        checkpoint = new Checkpoint(network.parameters());
        bound = new OutputBound(network);
        pass = pass();
    }

    /// One update from one batch. With [org.neuralplayground.spec.Batching#CARRY_OVER] and a batch
    /// larger than the training set there is never an update: then one pass.
    public void step() {
        long before = steps;
        boolean more = pass.examples() > 0;
        while (more && divergence == null) {
            advance();
            more = steps == before && !(pass.isAtStart() && pass.neverFillsBatch());
        }
    }

    /// All updates to the end of the current pass.
    public void epoch() {
        boolean more = pass.examples() > 0;
        while (more && divergence == null) {
            advance();
            more = !pass.isAtStart();
        }
    }

    /// Takes the examples up to the next update or to the end of the pass.
    private void advance() {
        if (pass.accumulate(updates.gradientSums(), PassObserver.NONE)) {
            updates.apply(pass.takeAccumulated());
            steps++;
            if (network.isBroken()) {
                stop();
                return;
            }
        }
        if (pass.isAtStart()) {
            epochs++;
            if (bound.keepsOutputsFinite() || assessor.isFinite(train)) {
                checkpoint.save(steps, epochs);
            } else {
                stop();
            }
        }
    }

    private void stop() {
        divergence = Divergence.of(spec, epochs);
        checkpoint.restore();
        steps = checkpoint.steps();
        epochs = checkpoint.epochs();
        updates = updates();
        pass.restart(train);
    }

    /// Updates so far.
    public long steps() {
        return steps;
    }

    /// Completed passes so far.
    public long epochs() {
        return epochs;
    }

    /// Losses and scores of the network as it is.
    public Evaluation evaluate() {
        return Evaluation.of(assessor.assess(train), assessor.assess(test));
    }

    /// Goes on with another learning rate, regularisation or rate of it. After a divergence
    /// training can go on, from the last good weights and with an optimizer that remembers nothing.
    ///
    /// @throws IllegalArgumentException where anything else differs
    public void changeRates(TrainingSpec training) {
        PlaygroundSpec changed = spec.withTraining(training);
        Change change = Change.between(spec, changed);
        if (change == Change.REBUILD || change == Change.DATA) {
            throw new IllegalArgumentException(
                    "only learning rate and regularization can change in a run, was " + training);
        }
        if (change == Change.RATES) {
            spec = changed;
            updates.changeRates(PlaygroundPlan.of(spec), Penalty.of(training));
            divergence = null;
        }
    }

    /// Goes on with the same network on other examples, from the start of a pass.
    ///
    /// @throws IllegalArgumentException where the network's outputs do not fit them
    public void replaceData(DataSpec newData) {
        PlaygroundSpec changed = spec.withData(newData);
        if (changed.training().loss() != spec.training().loss()
                || changed.outputs() != spec.outputs()) {
            throw new IllegalArgumentException(
                    "data must fit the network's outputs, was " + newData.source());
        }
        spec = changed;
        data = DataSets.generate(newData, new SeedRandom(newData.seed()));
        train = examples(data.train());
        test = examples(data.test());
        assessor = assessor();
        updates.dropSums();
        pass.restart(train);
        divergence = null;
    }

    private Updates updates() {
        return new Updates(network, PlaygroundPlan.of(spec), Penalty.of(spec.training()));
    }

    private Pass pass() {
        TrainingPlan plan = PlaygroundPlan.of(spec);
        boolean carriesOver = spec.training().batching() == Batching.CARRY_OVER;
        int size = Math.min(plan.batchSize(), plan.shardSize());
        ShardedPass shards = new ShardedPass(network, train, size, 1, PARAMETERS, Workers.CALLER);
        return new Pass(plan, carriesOver, train, shards);
    }

    private PointExamples examples(List<LabelledPoint> points) {
        return new PointExamples(points, List.copyOf(spec.network().inputs()));
    }

    private Assessor assessor() {
        return new Assessor(
                network, spec.data().source().problem(), spec.data().source().classes());
    }

    /// The network in training. Shared, not a copy.
    public Network network() {
        return network;
    }

    /// The examples, in the order in which the first pass of a fixed order takes them.
    public SplitData data() {
        return data;
    }

    /// What is trained now: the spec of the constructor with later changes.
    public PlaygroundSpec spec() {
        return spec;
    }

    /// Sets one weight by hand.
    ///
    /// @param layer from 0; the output layer is the last
    public void setWeight(int layer, int unit, int input, float value) {
        network.denseLayers().get(layer).weights().set(unit, input, value);
    }

    /// Sets one bias by hand.
    ///
    /// @param layer from 0; the output layer is the last
    public void setBias(int layer, int unit, float value) {
        network.denseLayers().get(layer).biases().set(unit, 0, value);
    }

    /// Why training has stopped; empty while it can go on.
    public Optional<Divergence> divergence() {
        return Optional.ofNullable(divergence);
    }

    /// This moment, between two steps.
    public Snapshot snapshot() {
        SnapshotWriter to = new SnapshotWriter();
        to.putLong(steps);
        to.putLong(epochs);
        ParameterState.save(network.parameters(), to);
        updates.save(to);
        pass.save(to);
        checkpoint.save(to);
        Divergence.save(divergence, to);
        return to.close(Snapshot.Kind.PLAYGROUND, specHash(spec));
    }

    /// Goes on from a snapshot as if training had never stopped.
    ///
    /// @param spec that of the snapshot's trainer at that moment, with any view
    /// @throws SnapshotException where it is of something else
    public static Trainer resume(PlaygroundSpec spec, Snapshot snapshot) throws SnapshotException {
        return resume(spec, snapshot, Kernels.fastest());
    }

    static Trainer resume(PlaygroundSpec spec, Snapshot snapshot, Kernel kernel)
            throws SnapshotException {
        SnapshotReader from = snapshot.open(Snapshot.Kind.PLAYGROUND, specHash(spec));
        Trainer trainer = new Trainer(spec, kernel);
        trainer.load(from);
        from.requireEnd();
        return trainer;
    }

    private void load(SnapshotReader from) throws SnapshotException {
        steps = from.getLong("steps", 0, Long.MAX_VALUE);
        epochs = from.getLong("epochs", 0, Long.MAX_VALUE);
        ParameterState.load(network.parameters(), from);
        updates.load(from);
        pass.load(from);
        checkpoint.load(from);
        divergence = Divergence.load(spec, from);
    }

    private static SpecHash specHash(PlaygroundSpec spec) {
        return SpecHash.of(spec.data(), spec.network(), spec.training());
    }
}
