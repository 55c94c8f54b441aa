package org.neuralplayground.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuralplayground.nn.LossFunction;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// Sums up loss and metrics of examples as they pass, in double precision and in their order. The
/// penalty counts with each example as it is when that example passes: as in Keras, whose losses
/// contain it.
public final class ScoreSums implements PassObserver {
    private final LossFunction loss;
    private final Network network;
    private final WeightPenalty penalty;
    private final Map<Metric, MetricSum> metrics = new LinkedHashMap<>();
    private double lossSum;
    private long examples;

    /// Nothing summed yet.
    ///
    /// @throws IllegalArgumentException where a metric does not fit the network's loss
    public ScoreSums(Network network, List<Metric> metrics, WeightPenalty penalty) {
        this.network = network;
        this.penalty = penalty;
        loss = network.loss();
        metrics.forEach(metric -> this.metrics.put(metric, MetricSums.of(metric, network.spec())));
    }

    @Override
    public void observe(NetworkPass pass, int count) {
        double sum = 0;
        for (int lane = 0; lane < count; lane++) {
            sum += loss.loss(pass.rawOutputs(), pass.targets(), lane);
        }
        lossSum += sum + count * penalty.of(network.parameters());
        examples += count;
        for (MetricSum metric : metrics.values()) {
            metric.add(pass, count);
        }
    }

    /// The scores of all examples so far.
    public Scores scores() {
        Map<Metric, Double> values = new LinkedHashMap<>();
        metrics.forEach((metric, sum) -> values.put(metric, sum.value()));
        return new Scores(lossSum / examples, values);
    }

    /// Forgets all examples.
    public void reset() {
        lossSum = 0;
        examples = 0;
        metrics.values().forEach(MetricSum::reset);
    }

    public void save(SnapshotWriter to) {
        to.putDouble(lossSum);
        to.putLong(examples);
        metrics.values().forEach(metric -> metric.save(to));
    }

    public void load(SnapshotReader from) throws SnapshotException {
        lossSum = from.getDouble();
        examples = from.getLong("scored examples", 0, Long.MAX_VALUE);
        for (MetricSum metric : metrics.values()) {
            metric.load(from);
        }
    }
}
