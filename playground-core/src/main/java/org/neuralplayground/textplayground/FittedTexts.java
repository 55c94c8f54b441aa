package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.train.Examples;

/// Texts by a pipeline that is fitted to some of them.
///
/// @param parts for each role; the one that validates may have no texts
record FittedTexts(List<String> classes, TextPipeline pipeline, Map<Role, PreparedPart> parts)
        implements PreparedTexts {
    FittedTexts {
        classes = List.copyOf(classes);
        parts = Map.copyOf(parts);
    }

    @Override
    public Shape inputShape() {
        return pipeline.spec().representation() instanceof Representation.Sequence sequence
                ? new Shape.Tokens(sequence.length())
                : new Shape.Sparse(features());
    }

    @Override
    public int features() {
        return pipeline.features().count();
    }

    @Override
    public String term(int feature) {
        return pipeline.name(feature);
    }

    @Override
    public List<Integer> ranked(int first, int last) {
        int ranks = pipeline.vocabulary().size();
        return IntStream.rangeClosed(Math.max(1, first), Math.min(last, ranks))
                .map(rank -> pipeline.features().of(rank - 1))
                .boxed()
                .toList();
    }

    @Override
    public Examples training() {
        return preparedPart(Role.TRAINING).examples();
    }

    @Override
    public Optional<Examples> validation() {
        return Optional.of(preparedPart(Role.VALIDATION).examples())
                .filter(examples -> examples.size() > 0);
    }

    @Override
    public Examples test() {
        return preparedPart(Role.TEST).examples();
    }

    @Override
    public TextPart part(Role role) {
        return preparedPart(role).texts();
    }

    @Override
    public ReadSentence read(String text) {
        if (text.length() > TextPlaygroundLimits.MAX_SENTENCE) {
            throw Violation.of(
                            Subject.SENTENCE,
                            Rule.LENGTH,
                            TextPlaygroundLimits.MAX_SENTENCE,
                            text.length())
                    .asException();
        }
        return SentenceReader.read(pipeline, text);
    }

    private PreparedPart preparedPart(Role role) {
        return Objects.requireNonNull(parts.get(role));
    }
}
