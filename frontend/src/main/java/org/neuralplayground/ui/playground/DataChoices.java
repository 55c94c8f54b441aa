package org.neuralplayground.ui.playground;

import java.util.EnumMap;
import java.util.Map;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;

/// What a person had chosen before, so that going back and forth between data sets loses nothing:
/// not the number of blobs, and not the points they drew.
final class DataChoices {
    private final Map<Problem, Map<DataChoice, DataSource>> before = new EnumMap<>(Problem.class);
    private final Map<Problem, DataChoice> last = new EnumMap<>(Problem.class);

    /// The spec with another data set of the same problem.
    PlaygroundSpec with(PlaygroundSpec spec, DataChoice choice) {
        return with(spec, choice, spec.data().source().problem());
    }

    /// The spec with the data set that the problem had last.
    PlaygroundSpec withProblem(PlaygroundSpec spec, Problem problem) {
        if (spec.data().source().problem() == problem) {
            return spec;
        }
        DataChoice first = problem == Problem.REGRESSION ? DataChoice.PLANE : DataChoice.CIRCLE;
        return with(spec, last.getOrDefault(problem, first), problem);
    }

    private PlaygroundSpec with(PlaygroundSpec spec, DataChoice choice, Problem problem) {
        remember(spec.data().source());
        DataSource source =
                before.getOrDefault(problem, Map.of())
                        .getOrDefault(choice, choice.usualSource(problem));
        return spec.withData(spec.data().withSource(source));
    }

    private void remember(DataSource source) {
        DataChoice choice = DataChoice.of(source);
        last.put(source.problem(), choice);
        before.computeIfAbsent(source.problem(), problem -> new EnumMap<>(DataChoice.class))
                .put(choice, source);
    }
}
