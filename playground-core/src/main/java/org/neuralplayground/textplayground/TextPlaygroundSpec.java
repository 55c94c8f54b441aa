package org.neuralplayground.textplayground;

import org.neuralplayground.corpus.Sample;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextSpec;

/// One text playground, whole: equal specs on equal texts give equal numbers.
///
/// @param source the texts
/// @param text what becomes of them
/// @param network what reads them
/// @param training how it is trained
public record TextPlaygroundSpec(
        TextSource source, TextSpec text, TextNetworkSpec network, TextTrainingSpec training) {

    /// What a page without a link shows: the English film reviews.
    public static final TextPlaygroundSpec DEFAULT =
            StartingPoints.of(new TextSource.Bundled(Sample.FILM_REVIEWS_EN));

    /// Checks that the parts fit each other.
    ///
    /// @throws org.neuralplayground.spec.SpecException otherwise
    public TextPlaygroundSpec {
        boolean sequences = text.representation() instanceof Representation.Sequence;
        if (sequences != network.first().readsSequences()) {
            Rule broken = sequences ? Rule.VECTOR_READ : Rule.SEQUENCE_READ;
            throw Violation.of(Subject.REPRESENTATION, broken).asException();
        }
        if (source.isNumbered()) {
            NumberedRules.check(text);
        }
    }

    /// What other texts start with: pipeline, network and training that suit them.
    public static TextPlaygroundSpec startingWith(TextSource source) {
        return StartingPoints.of(source);
    }

    public TextPlaygroundSpec withSource(TextSource newSource) {
        return new TextPlaygroundSpec(newSource, text, network, training);
    }

    public TextPlaygroundSpec withText(TextSpec newText) {
        return new TextPlaygroundSpec(source, newText, network, training);
    }

    public TextPlaygroundSpec withNetwork(TextNetworkSpec newNetwork) {
        return new TextPlaygroundSpec(source, text, newNetwork, training);
    }

    public TextPlaygroundSpec withTraining(TextTrainingSpec newTraining) {
        return new TextPlaygroundSpec(source, text, network, newTraining);
    }

    /// The same with another way of reading, the representation that goes with it, single words for
    /// a sequence, and the hidden layers, optimizer, learning rate and regularization that such a
    /// network learns with.
    public TextPlaygroundSpec withReading(FirstLayer first, Representation representation) {
        return ReadingStart.of(this, first, representation);
    }

    /// The same with another way of reading and the representation that suits it and the source.
    public TextPlaygroundSpec withReading(FirstLayer first) {
        return withReading(first, ReadingStart.representation(source, first));
    }
}
