package org.neuralplayground.link;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// A hidden layer as a word of a link: `4-tanh`.
final class LayerWord {
    private static final Pattern LAYER = Pattern.compile("(\\d{1,9})-(\\p{Alpha}+)");

    static String write(int units, Activation activation) {
        return units + "-" + Names.of(activation);
    }

    /// Reads a layer, or notes what is wrong with it and gives nothing.
    ///
    /// @param layer makes it of its units and activation, or refuses them
    static <L> Optional<L> read(
            QueryReader query, String word, BiFunction<Integer, Activation, L> layer) {
        Matcher parts = LAYER.matcher(word);
        if (!parts.matches()) {
            query.refuse(Key.LAYERS, Rule.ENCODING, word);
            return Optional.empty();
        }
        try {
            int units = Integer.parseInt(parts.group(1));
            return Optional.of(layer.apply(units, activation(parts.group(2))));
        } catch (SpecException refusal) {
            query.refuse(refusal.violation());
            return Optional.empty();
        }
    }

    private static Activation activation(String name) {
        return Names.find(Activation.class, name)
                .orElseThrow(() ->
                        Violation.of(
                                        Subject.ACTIVATION,
                                        Rule.CHOICE,
                                        Names.all(Activation.class),
                                        name)
                                .asException());
    }

    private LayerWord() {}
}
