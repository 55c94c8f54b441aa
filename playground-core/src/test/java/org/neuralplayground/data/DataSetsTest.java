package org.neuralplayground.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.Problem;

@DisplayName("Every data set")
class DataSetsTest {

    static Stream<DataSource> generated() {
        return Stream.of(
                        Stream.of(DataSource.Toy.values()),
                        IntStream.rangeClosed(Limits.MIN_CLASSES, Limits.MAX_CLASSES)
                                .mapToObj(DataSource.Blobs::new),
                        Stream.of(LogicGate.values()).map(DataSource.Gate::new))
                .flatMap(sources -> sources);
    }

    private static SplitData generate(DataSpec spec) {
        return DataSets.generate(spec, new SeedRandom(spec.seed()));
    }

    private static DataSpec spec(DataSource source, int examples, double noise) {
        return new DataSpec(source, examples, noise, 50, "seed");
    }

    @ParameterizedTest
    @MethodSource("generated")
    void hasAsManyExamplesAsAskedFor(DataSource source) {
        for (int examples : new int[] {4, 7, 200, 501}) {
            assertThat(generate(spec(source, examples, 0)).all()).hasSize(examples);
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void isTheSameForTheSameSeedAndAnotherForAnother(DataSource source) {
        DataSpec spec = spec(source, 100, 20);
        assertThat(generate(spec)).isEqualTo(generate(spec));
        assertThat(generate(spec)).isNotEqualTo(generate(spec.withSeed("other")));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void staysInThePlaneUpToHalfNoise(DataSource source) {
        if (source == DataSource.Toy.GAUSS) {
            return; // The reference's normal law has no bounds.
        }
        for (double noise : new double[] {0, 25, 50}) {
            assertThat(generate(spec(source, 2000, noise)).all())
                    .allSatisfy(point -> {
                        assertThat(Math.abs(point.x())).isLessThanOrEqualTo(Limits.PLANE);
                        assertThat(Math.abs(point.y())).isLessThanOrEqualTo(Limits.PLANE);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void hasLabelsOfItsProblemAndEveryClass(DataSource source) {
        List<LabelledPoint> points = generate(spec(source, 600, 30)).all().toList();
        if (source.problem() == Problem.REGRESSION) {
            assertThat(points).allMatch(point -> Math.abs(point.label()) <= 2.4);
            return;
        }
        assertThat(points.stream().map(LabelledPoint::label).distinct().sorted().toList())
                .isEqualTo(IntStream.range(0, source.classes()).mapToObj(n -> (double) n).toList());
    }

    @ParameterizedTest
    @CsvSource({"4, 10, 1", "4, 90, 3", "5, 50, 2", "500, 50, 250", "10000, 29, 2900"})
    void isSplitAtTheFloorOfTheShareButNeverLeavesASideEmpty(int examples, int share, int train) {
        DataSpec spec = new DataSpec(DataSource.Toy.XOR, examples, 0, share, "s");
        SplitData data = generate(spec);
        assertThat(data.train()).hasSize(train);
        assertThat(data.test()).hasSize(examples - train);
    }

    @Test
    void ofOwnPointsKeepsExactlyThem() {
        List<OwnPoint> own =
                List.of(
                        OwnPoint.ofClass(1.25, -2, 0),
                        OwnPoint.ofClass(0, 0.5, 2),
                        OwnPoint.ofClass(-6, 6, 1));
        DataSource source = new DataSource.Own(Problem.CLASSIFICATION, own);
        assertThat(generate(spec(source, 500, 50)).all())
                .containsExactlyInAnyOrder(
                        new LabelledPoint(1.25, -2, 0),
                        new LabelledPoint(0, 0.5, 2),
                        new LabelledPoint(-6, 6, 1));
    }

    @Test
    void ofFewOwnPointsTrainsWithWhatThereIs() {
        DataSource none = new DataSource.Own(Problem.CLASSIFICATION, List.of());
        assertThat(generate(spec(none, 500, 0)).all()).isEmpty();
        DataSource one =
                new DataSource.Own(Problem.REGRESSION, List.of(OwnPoint.ofValue(1, 1, 0.5)));
        assertThat(generate(spec(one, 500, 0)).train())
                .containsExactly(new LabelledPoint(1, 1, 0.5));
    }
}
