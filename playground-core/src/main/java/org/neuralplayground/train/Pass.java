package org.neuralplayground.train;

import org.neuralplayground.random.SplitMix;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// Where training is in its pass over the examples: takes them batch by batch and knows when an
/// update is due.
///
/// Where it carries over, as [org.neuralplayground.spec.Batching#CARRY_OVER] asks, an update is due
/// after each `batchSize`-th example of a pass; the examples after the last of them stay
/// accumulated and count in the first update of the next pass. Elsewhere one is due at the end of
/// the pass too.
final class Pass {
    /// Which stream of the plan's seed numbers the random draws of dropout.
    private static final long DRAWS = 1;

    private final int batchSize;
    private final boolean carriesOver;
    private final ExampleOrder order;
    private final ShardedPass shards;
    private Examples examples;
    private int position;
    private int accumulated;

    /// Number of the next random draw. Starts at a large number that depends on the seed, so that
    /// runs with different seeds don't meet.
    private long draw;

    Pass(TrainingPlan plan, boolean carriesOver, Examples examples, ShardedPass shards) {
        this.carriesOver = carriesOver;
        this.examples = examples;
        this.shards = shards;
        batchSize = plan.batchSize();
        order = new ExampleOrder(plan.shuffled(), plan.seed(), examples.size());
        draw = SplitMix.stream(plan.seed(), DRAWS) >>> 2;
    }

    /// Starts a pass over other examples; nothing is accumulated.
    void restart(Examples newExamples) {
        examples = newExamples;
        position = 0;
        accumulated = 0;
        order.restart(newExamples.size());
    }

    int examples() {
        return examples.size();
    }

    /// Whether the next example is the first of a pass.
    boolean isAtStart() {
        return position == 0;
    }

    /// Whether no update will ever be due.
    boolean neverFillsBatch() {
        return carriesOver && batchSize > examples.size();
    }

    /// Accumulates the gradients of the examples up to the end of the batch or of the pass.
    ///
    /// @param gradientSums Modified.
    /// @return whether an update is due
    boolean accumulate(float[] gradientSums, PassObserver observer) {
        return accumulate(batchSize, gradientSums, observer);
    }

    /// Accumulates like [#accumulate], but no more examples than are under way at once: several of
    /// these do what that does, bit for bit.
    ///
    /// @param gradientSums Modified.
    /// @return whether an update is due
    boolean accumulateSome(float[] gradientSums, PassObserver observer) {
        return accumulate(shards.atOnce(), gradientSums, observer);
    }

    private boolean accumulate(int most, float[] gradientSums, PassObserver observer) {
        int size = examples.size();
        int end = Math.min(size, position - position % batchSize + batchSize);
        int count = Math.min(end - position, most);
        draw +=
                shards.train(
                        examples, order.indices(), position, count, draw, gradientSums, observer);
        accumulated += count;
        position += count;
        boolean due = position % batchSize == 0 || (position == size && !carriesOver);
        if (position == size) {
            position = 0;
            order.nextPass();
        }
        return due;
    }

    /// How many examples have been accumulated since the last update; the next one starts from 0.
    int takeAccumulated() {
        int taken = accumulated;
        accumulated = 0;
        return taken;
    }

    void save(SnapshotWriter to) {
        order.save(to);
        to.putInt(position);
        to.putInt(accumulated);
        to.putLong(draw);
    }

    void load(SnapshotReader from) throws SnapshotException {
        order.load(from);
        position = from.getInt("position in the pass", 0, Math.max(0, examples.size() - 1));
        accumulated = from.getInt("accumulated examples", 0, Integer.MAX_VALUE);
        draw = from.getLong("number of the random draws", 0, Long.MAX_VALUE / 2);
    }
}
