package org.neuralplayground.spec;

/// The examples of a playground.
///
/// @param source where they come from
/// @param examples how many, training and test together; own points and their number stay as they
///   are
/// @param noise in percent, in [0, 100]; own points take none
/// @param trainShare how many per cent of the examples train, the others test
/// @param seed starts the stream that draws and shuffles the examples
public record DataSpec(DataSource source, int examples, double noise, int trainShare, String seed) {
    public DataSpec {
        Check.range(Subject.EXAMPLES, examples, Limits.MIN_EXAMPLES, Limits.MAX_EXAMPLES);
        Check.range(Subject.NOISE, noise, 0, Limits.MAX_NOISE);
        Check.range(
                Subject.TRAIN_SHARE, trainShare, Limits.MIN_TRAIN_SHARE, Limits.MAX_TRAIN_SHARE);
        Check.seed(Subject.DATA_SEED, seed);
    }

    public DataSpec withSource(DataSource newSource) {
        return new DataSpec(newSource, examples, noise, trainShare, seed);
    }

    public DataSpec withExamples(int newExamples) {
        return new DataSpec(source, newExamples, noise, trainShare, seed);
    }

    public DataSpec withNoise(double newNoise) {
        return new DataSpec(source, examples, newNoise, trainShare, seed);
    }

    public DataSpec withTrainShare(int newTrainShare) {
        return new DataSpec(source, examples, noise, newTrainShare, seed);
    }

    public DataSpec withSeed(String newSeed) {
        return new DataSpec(source, examples, noise, trainShare, newSeed);
    }
}
