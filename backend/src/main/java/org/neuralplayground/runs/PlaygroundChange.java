package org.neuralplayground.runs;

import org.neuralplayground.spec.PlaygroundSpec;

/// What may change in a playground under way.
sealed interface PlaygroundChange extends TrainingChange<PlaygroundTraining> {

    record Configure(PlaygroundSpec spec) implements PlaygroundChange {
        @Override
        public Outcome applyTo(PlaygroundTraining training) {
            return switch (training.configure(spec)) {
                case NONE, RATES, DATA -> Outcome.GOES_ON;
                case REBUILD -> Outcome.STARTED_ANEW;
            };
        }
    }

    record EditWeight(int layer, int unit, int input, double value) implements PlaygroundChange {
        @Override
        public Outcome applyTo(PlaygroundTraining training) {
            return edited(training.editWeight(layer, unit, input, value));
        }
    }

    record EditBias(int layer, int unit, double value) implements PlaygroundChange {
        @Override
        public Outcome applyTo(PlaygroundTraining training) {
            return edited(training.editBias(layer, unit, value));
        }
    }

    private static Outcome edited(boolean accepted) {
        return accepted ? Outcome.GOES_ON : Outcome.REFUSED;
    }
}
