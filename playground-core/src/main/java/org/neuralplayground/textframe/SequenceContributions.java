package org.neuralplayground.textframe;

import java.util.List;
import java.util.OptionalDouble;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.inspect.StepContributions;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.textplayground.ReadSentence;

/// Of a sentence as a sequence of indices: each word adds what its step adds.
final class SequenceContributions implements WordContributions {
    private final StepContributions contributions;
    private final float[] byStep;

    SequenceContributions(Network network) {
        contributions = new StepContributions(network);
        byStep = new float[contributions.count()];
    }

    @Override
    public Attribution attribution() {
        return contributions.attribution();
    }

    @Override
    public void put(ReadSentence sentence, NetworkPass pass) {
        for (int step = 0; step < sentence.sequence().size(); step++) {
            pass.input().set(step, 0, sentence.sequence().get(step));
        }
    }

    @Override
    public List<OptionalDouble> measure(ReadSentence sentence, int output) {
        contributions.read(sentence.sequence().stream().mapToInt(Integer::intValue).toArray());
        contributions.measure(output, byStep);
        return sentence.words().stream()
                .map(word ->
                        word.feature().isPresent() && word.step().isPresent()
                                ? WordContributions.finite(byStep[word.step().getAsInt()])
                                : OptionalDouble.empty())
                .toList();
    }
}
