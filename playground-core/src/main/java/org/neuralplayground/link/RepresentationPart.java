package org.neuralplayground.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.text.Representation;

/// How known terms become numbers, as a part of a link.
final class RepresentationPart {
    private static final String SEQUENCE = "sequence";

    /// The length of a sequence that names none: a short review.
    private static final int USUAL_LENGTH = 100;

    static void write(Representation representation, QueryWriter query) {
        switch (representation) {
            case Representation.Bag bag -> query.add(Key.REPRESENTATION, bag);
            case Representation.Sequence(
                            int length,
                            SequenceSide padding,
                            SequenceSide truncation) ->
                    query.add(Key.REPRESENTATION, SEQUENCE)
                            .add(Key.LENGTH, length)
                            .add(Key.PADDING, padding)
                            .add(Key.TRUNCATION, truncation);
        }
    }

    /// The link's representation. Settings of sequences are read in any case: a broken one is named
    /// even where it has no effect.
    ///
    /// @param start whose settings missing keys stand for
    static Representation read(QueryReader query, Representation start) {
        Representation.Sequence sequence =
                sequence(
                        query,
                        start instanceof Representation.Sequence usual
                                ? usual
                                : Representation.Sequence.ofLength(USUAL_LENGTH));
        Optional<String> name = query.text(Key.REPRESENTATION);
        if (name.isEmpty()) {
            return start instanceof Representation.Sequence ? sequence : start;
        }
        if (name.get().equals(SEQUENCE)) {
            return sequence;
        }
        Optional<Representation.Bag> bag = Names.find(Representation.Bag.class, name.get());
        if (bag.isPresent()) {
            return bag.get();
        }
        query.refuse(Key.REPRESENTATION, Rule.CHOICE, names(), name.get());
        return start;
    }

    /// All words of the key.
    static List<String> names() {
        return Stream.concat(Names.all(Representation.Bag.class).stream(), Stream.of(SEQUENCE))
                .toList();
    }

    private static Representation.Sequence sequence(
            QueryReader query, Representation.Sequence usual) {
        SequenceSide padding =
                query.choice(Key.PADDING, SequenceSide.class).orElse(usual.padding());
        SequenceSide truncation =
                query.choice(Key.TRUNCATION, SequenceSide.class).orElse(usual.truncation());
        return query.apply(
                new Representation.Sequence(usual.length(), padding, truncation),
                query.wholeNumber(Key.LENGTH),
                (before, length) ->
                        new Representation.Sequence(length, before.padding(), before.truncation()));
    }

    private RepresentationPart() {}
}
