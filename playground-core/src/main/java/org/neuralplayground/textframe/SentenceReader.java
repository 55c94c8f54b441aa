package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.Contributions;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.projection.PrincipalComponents;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.ReadSentence;
import org.neuralplayground.textplayground.TextTrainer;

/// Takes a sentence through the network and back. Reads its words only where it is another one than
/// before.
final class SentenceReader {
    private final PreparedTexts texts;
    private final Network network;
    private final NetworkPass pass;
    private final SentenceInput input;
    private final Optional<StateReader> states;
    private @Nullable ReadSentence last;

    SentenceReader(TextTrainer trainer, TextScene scene) {
        texts = trainer.texts();
        network = trainer.network();
        states = StateReader.of(scene);
        // Only a pass that learns keeps the states of all steps.
        pass =
                new NetworkPass(
                        network,
                        1,
                        states.isPresent()
                                ? NetworkPass.Learning.PARAMETERS
                                : NetworkPass.Learning.NOTHING);
        input = SentenceInput.of(network);
    }

    /// What the network makes of a sentence now.
    ///
    /// @param axes of the frame's plane
    /// @return empty where the network's answer is not finite
    Optional<SentenceReading> read(String text, Optional<PrincipalComponents> axes) {
        ReadSentence sentence = last;
        if (sentence == null || !sentence.text().equals(text)) {
            sentence = texts.read(text);
            last = sentence;
        }
        pass.prepare(1);
        input.put(sentence, pass);
        pass.forward();
        return isFinite(pass.rawOutputs())
                ? Optional.of(reading(sentence, axes))
                : Optional.empty();
    }

    private SentenceReading reading(ReadSentence sentence, Optional<PrincipalComponents> axes) {
        int decision = network.loss().decision(pass.rawOutputs(), 0);
        boolean isOne = network.outputs() == 1;
        Contributions contributions = input.contributions(sentence, isOne ? 0 : decision);
        return new SentenceReading(
                sentence.text(),
                contributions.attribution(),
                isOne ? 1 : decision,
                answers(),
                decision,
                tokens(sentence, sentence.perWord(contributions)),
                axes.flatMap(this::point),
                states.map(reader -> reader.read(pass, sentence)));
    }

    private List<Double> answers() {
        FMatrixRMaj answers = pass.answers();
        return IntStream.range(0, texts.classes().size())
                .mapToObj(label -> network.loss().probability(answers, 0, label))
                .toList();
    }

    private static List<SentenceReading.Token> tokens(
            ReadSentence sentence, List<OptionalDouble> contributions) {
        List<SentenceReading.Token> tokens = new ArrayList<>();
        for (int n = 0; n < sentence.words().size(); n++) {
            ReadSentence.Word word = sentence.words().get(n);
            tokens.add(
                    new SentenceReading.Token(
                            word.start(), word.end(), word.term(), finite(contributions.get(n))));
        }
        return tokens;
    }

    private static OptionalDouble finite(OptionalDouble contribution) {
        return contribution.stream().filter(Double::isFinite).findFirst();
    }

    private Optional<SentenceReading.Point> point(PrincipalComponents axes) {
        FMatrixRMaj output = pass.output(network.layers().size() - 2);
        if (!isFinite(output)) {
            return Optional.empty();
        }
        float[] hidden = new float[output.numRows];
        for (int row = 0; row < hidden.length; row++) {
            hidden[row] = output.get(row, 0);
        }
        Table place = axes.project(Table.of(1, hidden.length, hidden));
        return Optional.of(new SentenceReading.Point(place.at(0, 0), place.at(0, 1)))
                .filter(point -> Float.isFinite(point.x()) && Float.isFinite(point.y()));
    }

    private static boolean isFinite(FMatrixRMaj values) {
        for (int row = 0; row < values.numRows; row++) {
            if (!Float.isFinite(values.get(row, 0))) {
                return false;
            }
        }
        return true;
    }
}
