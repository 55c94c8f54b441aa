package org.neuralplayground.spec;

/// What a changed spec asks of a run that is under way.
public enum Change {
    /// Nothing of the run: only the view differs.
    NONE,
    /// The running training goes on with another learning rate or regularisation.
    RATES,
    /// The network stays as it is trained; its examples are replaced.
    DATA,
    /// A new run from epoch 0.
    REBUILD;

    /// What it takes to get from one spec to the other. Rates change alone; other data keep the
    /// network only where just the data seed or the set of own points differs and the outputs stay
    /// the same.
    public static Change between(PlaygroundSpec before, PlaygroundSpec after) {
        if (!sameMachine(before, after)) {
            return REBUILD;
        }
        if (!before.data().equals(after.data())) {
            return DATA;
        }
        return before.training().equals(after.training()) ? NONE : RATES;
    }

    private static boolean sameMachine(PlaygroundSpec before, PlaygroundSpec after) {
        TrainingSpec rates = before.training();
        TrainingSpec sameRates =
                after.training()
                        .withLearningRate(rates.learningRate())
                        .withRegularization(rates.regularization())
                        .withRegularizationRate(rates.regularizationRate());
        return sameRates.equals(rates)
                && before.network().equals(after.network())
                && before.outputs() == after.outputs()
                && (before.data().withSeed(after.data().seed()).equals(after.data())
                        || bothOwn(before.data(), after.data()));
    }

    private static boolean bothOwn(DataSpec before, DataSpec after) {
        return before.source() instanceof DataSource.Own mine
                && after.source() instanceof DataSource.Own theirs
                && mine.problem() == theirs.problem()
                && before.withSource(after.source()).withSeed(after.seed()).equals(after);
    }
}
