package org.neuralplayground.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxModelMetadata;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.PointSampler;
import org.neuralplayground.link.PlaygroundLink;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.train.Trainer;

@DisplayName("The exported network of a playground in the plane")
class PlaygroundExportTest {
    private static final double[] XS = {-6, -3.25, -0.5, 0, 1.75, 4, 6};
    private static final double[] YS = {6, 2.5, -0.25, 0, -1.5, 5, -6};

    private static PlaygroundSpec on(DataSource source) {
        DataSpec data = PlaygroundSpec.DEFAULT.data();
        return PlaygroundSpec.DEFAULT.withData(
                new DataSpec(
                        source, data.examples(), data.noise(), data.trainShare(), data.seed()));
    }

    private static PlaygroundSpec seeing(Set<InputFeature> features) {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        return spec.withNetwork(spec.network().withInputs(features));
    }

    private static RuntimeModel export(Trainer trainer) throws OrtException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OnnxExport.write(trainer.spec(), trainer.network(), bytes);
        return new RuntimeModel(bytes.toByteArray());
    }

    private static void assertSameAnswers(PlaygroundSpec spec) throws OrtException, IOException {
        Trainer trainer = new Trainer(spec);
        trainer.epoch();
        float[] points = new float[2 * XS.length];
        for (int point = 0; point < XS.length; point++) {
            points[2 * point] = (float) XS[point];
            points[2 * point + 1] = (float) YS[point];
        }
        Grid ours = new PointSampler(trainer).outputs(XS, YS);
        try (RuntimeModel model = export(trainer)) {
            float[][] theirs = model.answers(points, XS.length, 2);
            for (int point = 0; point < XS.length; point++) {
                assertThat(theirs[point]).hasSize(spec.outputs());
                for (int output = 0; output < spec.outputs(); output++) {
                    double expected = theirs[point][output];
                    assertThat((double) ours.at(output, point))
                            .isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected))));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(InputFeature.class)
    void computesEachFeatureFromThePoint(InputFeature feature) throws OrtException, IOException {
        assertSameAnswers(seeing(Set.of(feature)));
    }

    static Stream<Set<InputFeature>> setsOfFeatures() {
        return Stream.of(
                Set.of(),
                Set.of(InputFeature.X, InputFeature.Y),
                Set.of(InputFeature.Y, InputFeature.SIN_X),
                EnumSet.allOf(InputFeature.class));
    }

    @ParameterizedTest
    @MethodSource("setsOfFeatures")
    void computesSeveralFeaturesInTheirOrder(Set<InputFeature> features)
            throws OrtException, IOException {
        assertSameAnswers(seeing(features));
    }

    @ParameterizedTest
    @EnumSource(DataSource.Toy.class)
    void answersForEachKindOfData(DataSource.Toy source) throws OrtException, IOException {
        assertSameAnswers(on(source));
    }

    @Test
    void takesPointsAndGivesOutputsForBatchesOfAnySize() throws OrtException, IOException {
        try (RuntimeModel model = export(new Trainer(on(DataSource.Toy.RINGS)))) {
            assertThat(model.session().getInputNames()).containsExactly("point");
            assertThat(model.session().getOutputNames()).containsExactly("output");
            assertThat(shape(model.session().getInputInfo(), "point")).containsExactly(-1, 2);
            assertThat(shape(model.session().getOutputInfo(), "output")).containsExactly(-1, 3);
        }
    }

    private static long[] shape(Map<String, NodeInfo> ports, String name) {
        return ((TensorInfo) Objects.requireNonNull(ports.get(name)).getInfo()).getShape();
    }

    @Test
    void saysWhereItComesFrom() throws OrtException, IOException {
        PlaygroundSpec spec = seeing(EnumSet.allOf(InputFeature.class));
        try (RuntimeModel model = export(new Trainer(spec))) {
            OnnxModelMetadata metadata = model.session().getMetadata();
            assertThat(metadata.getProducerName()).isEqualTo("Neural Playground");
            assertThat(metadata.getDescription())
                    .contains("at least 0 for class 1, below 0 for class 0");
            assertThat(metadata.getCustomMetadataValue("features"))
                    .contains("x, y, x², y², xy, sin x, sin y");
            String link = metadata.getCustomMetadataValue("link").orElseThrow();
            assertThat(PlaygroundLink.decode(link).spec()).isEqualTo(spec);
        }
    }

    @Test
    void ofAPlaygroundTooLargeForALinkHasNone() throws OrtException, IOException {
        List<OwnPoint> points = new ArrayList<>();
        for (int n = 0; n < Limits.MAX_EXAMPLES; n++) {
            points.add(OwnPoint.ofClass(0.01 * (n % 500), -0.02 * (n % 300), n % 2));
        }
        PlaygroundSpec spec = on(new DataSource.Own(Problem.CLASSIFICATION, points));
        try (RuntimeModel model = export(new Trainer(spec))) {
            assertThat(model.session().getMetadata().getCustomMetadata()).doesNotContainKey("link");
        }
    }

    @Test
    void isEqualByteForByteForEqualNetworks() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        for (ByteArrayOutputStream bytes : List.of(one, other)) {
            Trainer trainer = new Trainer(PlaygroundSpec.DEFAULT);
            trainer.epoch();
            OnnxExport.write(trainer.spec(), trainer.network(), bytes);
        }
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }
}
