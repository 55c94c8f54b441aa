package org.neuralplayground.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// A link as people paste it: ours or TensorFlow Playground's, a whole address or the part that
/// matters.
public final class PastedLink {

    /// The keys that only the reference's links have.
    private static final Set<String> REFERENCE_KEYS =
            Set.of(
                    "activation",
                    "batchSize",
                    "dataset",
                    "regDataset",
                    "learningRate",
                    "networkShape",
                    "seed",
                    "showTestData",
                    "percTrainData",
                    "initZero",
                    "collectStats",
                    "tutorial");

    /// The keys that both have.
    private static final Set<String> SHARED_KEYS =
            Set.of(
                    Key.NOISE.text(),
                    Key.PROBLEM.text(),
                    Key.REGULARIZATION.text(),
                    Key.REGULARIZATION_RATE.text(),
                    Key.DISCRETIZE.text(),
                    Key.HIDE_TEXT.text());

    private static final String REFERENCE_HOST = "playground.tensorflow.org";

    /// Reads whichever of the two it is. Text that is neither gives the default playground and a
    /// violation. Never throws.
    ///
    /// @param random draws the seed where a link of the reference has none
    public static Decoded parse(String text, RandomGenerator random) {
        if (text.length() > Limits.MAX_LINK_LENGTH) {
            return Decoded.refused(LinkForm.tooLong(text));
        }
        String link = text.strip();
        String query = query(link);
        if (names(query).anyMatch(PastedLink::isOnlyOurs)) {
            return PlaygroundLink.decode(query);
        }
        if (isReference(link)) {
            return TensorFlowPlaygroundLink.parse(link, random);
        }
        if (link.isEmpty() || isAddress(link) || names(query).anyMatch(SHARED_KEYS::contains)) {
            return PlaygroundLink.decode(query);
        }
        return Decoded.refused(Violation.of(Subject.LINK, Rule.ENCODING, link));
    }

    /// What stands between `?` and `#`; all up to `#` where there is no `?` and no address.
    static String query(String link) {
        int fragment = link.indexOf('#');
        String start = fragment < 0 ? link : link.substring(0, fragment);
        int mark = start.indexOf('?');
        if (mark >= 0) {
            return start.substring(mark + 1);
        }
        return isAddress(start) ? "" : start;
    }

    private static boolean isOnlyOurs(String name) {
        return Key.of(name).filter(Key::isOfPlane).isPresent() && !SHARED_KEYS.contains(name);
    }

    private static boolean isReference(String link) {
        int hash = link.indexOf('#');
        return (hash >= 0 && link.indexOf('=', hash) >= 0)
                || isReferenceHost(link)
                || names(link).anyMatch(REFERENCE_KEYS::contains);
    }

    static Stream<String> names(String parameters) {
        return Arrays.stream(parameters.split("&", -1))
                .filter(parameter -> parameter.contains("="))
                .map(parameter -> parameter.substring(0, parameter.indexOf('=')));
    }

    static boolean isAddress(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static boolean isReferenceHost(String link) {
        return link.toLowerCase(Locale.ROOT).contains(REFERENCE_HOST);
    }

    private PastedLink() {}
}
