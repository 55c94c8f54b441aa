package org.neuralplayground.train;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.metric.ClassificationReport;
import org.neuralplayground.metric.RocAuc;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// Asks a network for answers, and says how good they are: without dropout, with running statistics
/// and without changing anything. Not thread-safe, and not to be used while the network trains.
public final class Evaluator {
    /// A convolutional network's buffers stay in the processor's cache: with 256 answers take a
    /// quarter longer.
    private static final int SHARD_SIZE = 64;

    private final Network network;
    private final Workers workers;

    /// On the calling thread alone.
    public Evaluator(Network network) {
        this(network, Workers.CALLER);
    }

    /// With help for many examples.
    public Evaluator(Network network, Workers workers) {
        this.network = network;
        this.workers = workers;
    }

    /// Loss and metrics.
    ///
    /// @param penalty what the loss contains beside the examples' own
    public Scores evaluate(Examples examples, List<Metric> metrics, WeightPenalty penalty) {
        GradualEvaluation evaluation = begin(examples, metrics, penalty);
        while (!evaluation.isDone()) {
            evaluation.advance();
        }
        return evaluation.scores();
    }

    /// Loss and metrics like [#evaluate], part by part.
    ///
    /// @param penalty what the loss contains beside the examples' own
    public GradualEvaluation begin(Examples examples, List<Metric> metrics, WeightPenalty penalty) {
        return new GradualEvaluation(
                examples, passOver(examples), new ScoreSums(network, metrics, penalty));
    }

    /// The network's answers: the loss's activation of the raw outputs, examples x outputs.
    public Table predict(Examples examples) {
        int outputs = network.outputs();
        Answers answers = new Answers(new float[Math.multiplyExact(examples.size(), outputs)]);
        pass(examples, answers);
        return Table.of(examples.size(), outputs, answers.numbers);
    }

    /// What the network decides for each example, in their order.
    ///
    /// @throws IllegalArgumentException as [#classify]
    public List<Decision> decide(Examples examples) {
        requireClasses();
        List<Decision> decisions = new ArrayList<>(examples.size());
        pass(
                examples,
                (pass, count) -> {
                    FMatrixRMaj answers = pass.answers();
                    for (int lane = 0; lane < count; lane++) {
                        decisions.add(Decision.of(pass, answers, lane));
                    }
                });
        return decisions;
    }

    /// Precision, recall and F1 of each class.
    ///
    /// @throws IllegalArgumentException where the network does not decide between classes: where
    ///   its loss is about values, or where several outputs decide for themselves
    public ClassificationReport classify(Examples examples) {
        requireClasses();
        int classes = Math.max(network.outputs(), 2);
        int[] counts = new int[classes * classes];
        pass(
                examples,
                (pass, count) -> {
                    for (int lane = 0; lane < count; lane++) {
                        int label = ClassHits.label(pass.targets(), lane);
                        counts[
                                label * classes
                                        + network.loss().decision(pass.rawOutputs(), lane)]++;
                    }
                });
        return ClassificationReport.of(
                classes, (label, decision) -> counts[label * classes + decision]);
    }

    private void requireClasses() {
        boolean softmax = network.spec().loss() instanceof LossSpec.SoftmaxCrossEntropy;
        if (!softmax && (network.outputs() != 1 || MetricSums.isOfValues(network.spec().loss()))) {
            throw new IllegalArgumentException(
                    "a network with a report of classes must decide for one of them, was "
                            + network.spec());
        }
    }

    /// The area under the receiver operating characteristic of a network with one output that
    /// decides between two classes.
    ///
    /// @throws IllegalArgumentException where it has several outputs or its loss is about values
    public double rocAuc(Examples examples) {
        if (network.outputs() != 1 || MetricSums.isOfValues(network.spec().loss())) {
            throw new IllegalArgumentException(
                    "ROC-AUC must have one output that decides between two classes, had "
                            + network.spec());
        }
        float[] scores = new float[examples.size()];
        boolean[] positive = new boolean[examples.size()];
        int[] place = {0};
        pass(
                examples,
                (pass, count) -> {
                    for (int lane = 0; lane < count; lane++) {
                        scores[place[0]] = pass.rawOutputs().data[lane];
                        positive[place[0]++] = pass.targets().data[lane] >= 0.5f;
                    }
                });
        return RocAuc.of(scores, positive);
    }

    private void pass(Examples examples, PassObserver observer) {
        passOver(examples).infer(examples, observer);
    }

    private ShardedPass passOver(Examples examples) {
        int size = Math.clamp(examples.size(), 1, SHARD_SIZE);
        int most = Math.clamp(workers.atOnce(), 1, ShardedPass.MAX_SHARDS);
        int shards = Math.clamp(Math.ceilDiv(examples.size(), size), 1, most);
        return new ShardedPass(
                network, examples, size, shards, NetworkPass.Learning.NOTHING, workers);
    }

    /// Answers, example by example.
    private static final class Answers implements PassObserver {
        private final float[] numbers;
        private int next;

        Answers(float[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public void observe(NetworkPass pass, int examples) {
            FMatrixRMaj answers = pass.answers();
            for (int lane = 0; lane < examples; lane++) {
                for (int output = 0; output < answers.numRows; output++) {
                    numbers[next++] = answers.get(output, lane);
                }
            }
        }
    }
}
