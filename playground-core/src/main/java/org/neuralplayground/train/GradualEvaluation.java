package org.neuralplayground.train;

/// The evaluation of a network in parts, for a caller with other things to do in between. Its
/// scores are those of [Evaluator#evaluate], bit for bit. The network must not change before it is
/// done. Not thread-safe.
public final class GradualEvaluation {
    private final Examples examples;
    private final ShardedPass pass;
    private final ScoreSums sums;
    private int next;

    /// Nothing evaluated yet.
    GradualEvaluation(Examples examples, ShardedPass pass, ScoreSums sums) {
        this.examples = examples;
        this.pass = pass;
        this.sums = sums;
    }

    /// Whether no example is left.
    public boolean isDone() {
        return next == examples.size();
    }

    /// Evaluates as many examples as are under way at once; nothing where none is left.
    public void advance() {
        if (!isDone()) {
            next = pass.inferSome(examples, next, sums);
        }
    }

    /// The scores of all examples.
    ///
    /// @throws IllegalStateException where some are left
    public Scores scores() {
        if (!isDone()) {
            throw new IllegalStateException(
                    "all %d examples must be evaluated before there are scores, were %d"
                            .formatted(examples.size(), next));
        }
        return sums.scores();
    }
}
