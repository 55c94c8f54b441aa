package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Pooling;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.random.SeedRandom;

@DisplayName("Max pooling")
class MaxPoolingTest {

    @ParameterizedTest(name = "{0} {1} / {2} {3}: cell {4}")
    @CsvSource({
        "5, 5, 5, 5, 0",
        "1, 5, 5, 5, 1",
        "-9, -8, -7, -7, 2",
        "0, 0, 0, 1e-45, 3",
        "1, 1.0000001, 1, 1.0000001, 1",
        "-3e38, 3e38, -3e38, 3e38, 1"
    })
    void givesTheWholeGradientToTheFirstOfTheLargest(
            float upperLeft, float upperRight, float lowerLeft, float lowerRight, int cell) {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Image(2, 2, 1),
                        List.of(Pooling.of(Pooling.Kind.MAX, 2), new Flatten()),
                        new LossSpec.HalfSquaredError());
        Network network = new Network(spec, StartSpec.KERAS, new SeedRandom("w"));
        NetworkPass pass = new NetworkPass(network, 1, NetworkPass.Learning.INPUTS);
        float[] image = {upperLeft, upperRight, lowerLeft, lowerRight};
        pass.prepare(1);
        for (int row = 0; row < image.length; row++) {
            pass.input().set(row, 0, image[row]);
        }
        pass.targets().set(0, 0, image[cell] - 1);
        pass.forward();
        assertThat(pass.rawOutputs().get(0, 0)).isEqualTo(image[cell]);
        pass.backward(new float[0]);
        float gradient = image[cell] - pass.targets().get(0, 0);
        for (int row = 0; row < image.length; row++) {
            assertThat(pass.inputGradient().get(row, 0)).isEqualTo(row == cell ? gradient : 0);
        }
    }
}
