package org.neuralplayground.textframe;

import org.neuralplayground.inspect.Contributions;
import org.neuralplayground.inspect.FeatureContributions;
import org.neuralplayground.inspect.StepContributions;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.textplayground.ReadSentence;

/// How a network takes a sentence, and what the parts of it contribute to an output.
sealed interface SentenceInput {

    static SentenceInput of(Network network) {
        return network.layers().getFirst() instanceof SparseDenseLayer
                ? new Vector(new FeatureContributions(network))
                : new Sequence(new StepContributions(network));
    }

    /// Makes a sentence what a pass for one example sees.
    ///
    /// @param pass prepared for one. Modified.
    void put(ReadSentence sentence, NetworkPass pass);

    /// What each feature or step adds to a raw output.
    Contributions contributions(ReadSentence sentence, int output);

    /// One row over the vocabulary.
    record Vector(FeatureContributions features) implements SentenceInput {

        @Override
        public void put(ReadSentence sentence, NetworkPass pass) {
            pass.sparseInput().refer(row(sentence));
            pass.sparseInput().set(0, 0);
        }

        @Override
        public Contributions contributions(ReadSentence sentence, int output) {
            features.read(row(sentence), 0);
            return features.to(output);
        }

        private static SparseRows row(ReadSentence sentence) {
            return sentence.row().orElseThrow().compressed();
        }
    }

    /// Indices.
    record Sequence(StepContributions steps) implements SentenceInput {

        @Override
        public void put(ReadSentence sentence, NetworkPass pass) {
            for (int step = 0; step < sentence.sequence().size(); step++) {
                pass.input().set(step, 0, sentence.sequence().get(step));
            }
        }

        @Override
        public Contributions contributions(ReadSentence sentence, int output) {
            steps.read(sentence.sequence().stream().mapToInt(Integer::intValue).toArray());
            return steps.to(output);
        }
    }
}
