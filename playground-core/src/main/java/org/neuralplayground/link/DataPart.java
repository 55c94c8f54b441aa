package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Rule;

/// The data's part of a link.
final class DataPart {
    private static final String BLOBS = "blobs";
    private static final String GATE = "gate";
    private static final String OWN = "own";

    static void write(DataSpec data, QueryWriter query) {
        switch (data.source()) {
            case DataSource.Toy toy -> query.add(Key.DATA, toy);
            case DataSource.Blobs(int classes) ->
                    query.add(Key.DATA, BLOBS).add(Key.CLASSES, classes);
            case DataSource.Gate(LogicGate function) ->
                    query.add(Key.DATA, GATE).add(Key.GATE, function);
            case DataSource.Own(Problem problem, List<OwnPoint> points) ->
                    query.add(Key.DATA, OWN)
                            .add(Key.PROBLEM, problem)
                            .add(Key.POINTS, PointsText.write(problem, points));
        }
        query.add(Key.EXAMPLES, data.examples())
                .add(Key.NOISE, data.noise())
                .add(Key.TRAIN_SHARE, data.trainShare())
                .add(Key.DATA_SEED, data.seed());
    }

    static DataSpec read(QueryReader query) {
        DataSpec data = PlaygroundSpec.DEFAULT.data();
        data = query.apply(data, source(query), DataSpec::withSource);
        data = query.apply(data, query.wholeNumber(Key.EXAMPLES), DataSpec::withExamples);
        data = query.apply(data, query.number(Key.NOISE), DataSpec::withNoise);
        data = query.apply(data, query.wholeNumber(Key.TRAIN_SHARE), DataSpec::withTrainShare);
        return query.apply(data, query.text(Key.DATA_SEED), DataSpec::withSeed);
    }

    /// The source that the link names. Settings of other sources are read too: a broken one is
    /// named even where it has no effect.
    private static Optional<DataSource> source(QueryReader query) {
        DataSource blobs = blobs(query);
        DataSource gate =
                new DataSource.Gate(query.choice(Key.GATE, LogicGate.class).orElse(LogicGate.XOR));
        DataSource own = own(query);
        Optional<String> name = query.text(Key.DATA);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return switch (name.get()) {
            case BLOBS -> Optional.of(blobs);
            case GATE -> Optional.of(gate);
            case OWN -> Optional.of(own);
            default -> toy(query, name.get());
        };
    }

    private static DataSource blobs(QueryReader query) {
        return query.apply(
                new DataSource.Blobs(3),
                query.wholeNumber(Key.CLASSES),
                (before, classes) -> new DataSource.Blobs(classes));
    }

    private static DataSource own(QueryReader query) {
        Problem problem = query.choice(Key.PROBLEM, Problem.class).orElse(Problem.CLASSIFICATION);
        String text = query.text(Key.POINTS).orElse("");
        Optional<List<OwnPoint>> points = PointsText.read(problem, text);
        if (points.isEmpty()) {
            query.refuse(Key.POINTS, Rule.ENCODING, text);
        }
        return query.apply(
                new DataSource.Own(problem, List.of()),
                points,
                (before, came) -> new DataSource.Own(before.problem(), came));
    }

    private static Optional<DataSource> toy(QueryReader query, String name) {
        Optional<DataSource> toy = Names.find(DataSource.Toy.class, name).map(found -> found);
        if (toy.isEmpty()) {
            List<String> choices = new ArrayList<>(Names.all(DataSource.Toy.class));
            choices.addAll(List.of(BLOBS, GATE, OWN));
            query.refuse(Key.DATA, Rule.CHOICE, choices, name);
        }
        return toy;
    }

    private DataPart() {}
}
