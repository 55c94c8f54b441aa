package org.neuralplayground.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.LabelledPoint;

/// Turns a [DataSpec] into examples: draws them, shuffles them, splits them, all from one stream.
public final class DataSets {

    /// The examples of a spec.
    ///
    /// @param random the data's stream; it goes on after the last draw of the shuffle
    public static SplitData generate(DataSpec spec, SeedRandom random) {
        List<LabelledPoint> points = new ArrayList<>(draw(spec, random));
        shuffle(points, random);
        return SplitData.of(points, spec.trainShare());
    }

    /// The examples of a spec before they are shuffled.
    static List<LabelledPoint> draw(DataSpec spec, RandomGenerator random) {
        int examples = spec.examples();
        double noise = spec.noise() / 100;
        return switch (spec.source()) {
            case DataSource.Toy toy -> draw(toy, examples, noise, random);
            case DataSource.Blobs(int classes) -> Blobs.draw(classes, examples, noise, random);
            case DataSource.Gate(var function) -> Gate.draw(function, examples, noise, random);
            case DataSource.Own own ->
                    own.points().stream().map(point -> point.asExample(own.problem())).toList();
        };
    }

    private static List<LabelledPoint> draw(
            DataSource.Toy toy, int examples, double noise, RandomGenerator random) {
        return switch (toy) {
            case CIRCLE -> Circle.draw(examples, noise, random);
            case XOR -> Quadrants.draw(examples, noise, random);
            case GAUSS -> Gauss.draw(examples, noise, random);
            case SPIRAL -> Spiral.draw(examples, noise, random);
            case MOONS -> Moons.draw(examples, noise, random);
            case RINGS -> Rings.draw(examples, noise, random);
            case CHECKERBOARD -> Checkerboard.draw(examples, noise, random);
            case SINE_BAND -> SineBand.draw(examples, noise, random);
            case PLANE -> Plane.draw(examples, noise, random);
            case BUMPS -> Bumps.draw(examples, noise, random);
        };
    }

    /// Fisher and Yates' shuffle from the end, one draw a point: the reference's order of draws.
    private static void shuffle(List<LabelledPoint> points, RandomGenerator random) {
        for (int remaining = points.size(); remaining > 0; remaining--) {
            int chosen = (int) (random.nextDouble() * remaining);
            Collections.swap(points, chosen, remaining - 1);
        }
    }

    private DataSets() {}
}
