package org.neuralplayground.train;

import org.neuralplayground.nn.Network;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;
import org.neuralplayground.snapshot.SpecHash;

/// Trains any network on any examples by a plan. Equal networks, plans and examples give equal
/// numbers, bit for bit, whoever does the work.
///
/// Owns no thread: [#step] does one update and returns. Nothing is allocated in a step. Not
/// thread-safe. Where numbers break, training goes on with them: see
/// [org.neuralplayground.nn.Network#isBroken].
///
/// What is frozen among the network's parameters ([org.neuralplayground.nn.Parameter#freeze],
/// single values too) stays as it is, and may change between steps.
public final class ModelTrainer {
    private final Network network;
    private final TrainingPlan plan;
    private final Examples examples;
    private final Workers workers;
    private final Updates updates;
    private final Pass pass;
    private PassObserver observer = PassObserver.NONE;
    private long steps;
    private long epochs;

    /// On the calling thread alone.
    ///
    /// @param network changes as it trains
    /// @param examples at least 1
    public ModelTrainer(Network network, TrainingPlan plan, Examples examples) {
        this(network, plan, examples, Workers.CALLER);
    }

    /// With help for batches larger than the plan's shards.
    ///
    /// @param network changes as it trains
    /// @param examples at least 1
    public ModelTrainer(Network network, TrainingPlan plan, Examples examples, Workers workers) {
        if (examples.size() < 1) {
            throw new IllegalArgumentException("training must have at least 1 example, had none");
        }
        this.network = network;
        this.plan = plan;
        this.examples = examples;
        this.workers = workers;
        updates = new Updates(network, plan, Penalty.NONE);
        ShardedPass shards = ShardedPass.of(network, plan, examples, workers);
        pass = new Pass(plan, false, examples, shards);
    }

    /// One update from one batch, or from what is left of it after [#advance].
    public void step() {
        boolean updated;
        do {
            updated = advance();
        } while (!updated);
    }

    /// A part of a step, with as many of the batch's examples as are under way at once: for a
    /// caller with other things to do in between. The update is the same, bit for bit.
    ///
    /// @return whether the batch was complete and its update is done
    public boolean advance() {
        if (!pass.accumulateSome(updates.gradientSums(), observer)) {
            return false;
        }
        updates.apply(pass.takeAccumulated());
        steps++;
        if (pass.isAtStart()) {
            epochs++;
        }
        return true;
    }

    /// All updates to the end of the current epoch.
    public void epoch() {
        do {
            step();
        } while (!isAtEpochStart());
    }

    /// Whether the next batch is the first of an epoch.
    public boolean isAtEpochStart() {
        return pass.isAtStart();
    }

    /// Updates so far.
    public long steps() {
        return steps;
    }

    /// Completed epochs so far.
    public long epochs() {
        return epochs;
    }

    /// The learning rate of the next step.
    public double learningRate() {
        return plan.learningRate(steps);
    }

    /// The network in training. Shared, not a copy.
    public Network network() {
        return network;
    }

    public TrainingPlan plan() {
        return plan;
    }

    public Examples examples() {
        return examples;
    }

    /// Who helps.
    public Workers workers() {
        return workers;
    }

    /// Shows the examples of each further batch as they pass, before its update.
    public void observe(PassObserver newObserver) {
        observer = newObserver;
    }

    /// This moment, between two steps.
    public Snapshot snapshot() {
        SnapshotWriter to = new SnapshotWriter();
        save(to);
        return to.close(Snapshot.Kind.MODEL, specHash());
    }

    /// Goes on from a snapshot as if training had never stopped, on the calling thread alone.
    ///
    /// @param network any of the snapshot's model. Modified; undefined after an exception.
    /// @param plan the snapshot's
    /// @param examples those of the snapshot
    /// @throws SnapshotException where it is of something else
    public static ModelTrainer resume(
            Network network, TrainingPlan plan, Examples examples, Snapshot snapshot)
            throws SnapshotException {
        return resume(network, plan, examples, Workers.CALLER, snapshot);
    }

    /// Goes on from a snapshot as if training had never stopped.
    ///
    /// @param network any of the snapshot's model. Modified; undefined after an exception.
    /// @param plan the snapshot's
    /// @param examples those of the snapshot
    /// @param workers any
    /// @throws SnapshotException where it is of something else
    public static ModelTrainer resume(
            Network network,
            TrainingPlan plan,
            Examples examples,
            Workers workers,
            Snapshot snapshot)
            throws SnapshotException {
        ModelTrainer trainer = new ModelTrainer(network, plan, examples, workers);
        SnapshotReader from = snapshot.open(Snapshot.Kind.MODEL, trainer.specHash());
        trainer.load(from);
        from.requireEnd();
        return trainer;
    }

    /// The hash of what is trained: the model and the plan.
    public SpecHash specHash() {
        return SpecHash.of(network.spec(), plan);
    }

    /// Writes this moment, between two steps.
    public void save(SnapshotWriter to) {
        to.putInt(examples.size());
        to.putLong(steps);
        to.putLong(epochs);
        ParameterState.save(network.parameters(), to);
        updates.save(to);
        pass.save(to);
    }

    /// Goes to a moment of an equal training.
    ///
    /// @throws SnapshotException where the numbers can't be its; then all is undefined
    public void load(SnapshotReader from) throws SnapshotException {
        from.getInt("examples", examples.size(), examples.size());
        steps = from.getLong("steps", 0, Long.MAX_VALUE);
        epochs = from.getLong("epochs", 0, Long.MAX_VALUE);
        ParameterState.load(network.parameters(), from);
        updates.load(from);
        pass.load(from);
    }
}
