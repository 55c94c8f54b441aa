package org.neuralplayground.spec;

/// Where the weights' random numbers come from.
public sealed interface WeightSeed {

    /// A stream of their own, so that the same data can meet other weights.
    record Own(String seed) implements WeightSeed {
        public Own {
            Check.seed(Subject.WEIGHT_SEED, seed);
        }
    }

    /// The data's stream goes on, as in the reference, whose links have one seed for both.
    record AfterData() implements WeightSeed {}
}
