package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.PlaygroundSpec;

class HostileLinkTest {
    private static final String REFERENCE_LINK =
            "#activation=tanh&regularization=L1&batchSize=10&dataset=circle&regDataset=reg-plane"
                    + "&learningRate=0.03&regularizationRate=0&noise=0&networkShape=4,2&seed=0.12345"
                    + "&percTrainData=50&x=true&y=true&xTimesY=false&problem=classification"
                    + "&initZero=false&hideText=false&playButton_hide=true&x_hide=true";

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void mutilatedLinksAreReadOrRefusedAndNeverThrow(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<String> links =
                Stream.generate(new RandomSpecs(random)::next)
                        .limit(100)
                        .map(PlaygroundLink::encode)
                        .toList();
        for (int i = 0; i < 10_000; i++) {
            String query = Mutilation.of(links.get(i % links.size()), random);
            Decoded decoded = PlaygroundLink.decode(query);
            if (decoded.isFlawless()) {
                String canonical = PlaygroundLink.encode(decoded.spec());
                assertThat(PlaygroundLink.decode(canonical).spec()).isEqualTo(decoded.spec());
            } else {
                assertThat(decoded.spec()).isEqualTo(PlaygroundSpec.DEFAULT);
                assertThat(decoded.violations()).allMatch(v -> v.message().length() < 600);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void mutilatedLinksOfTheReferenceNeverThrowEither(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            Decoded decoded =
                    TensorFlowPlaygroundLink.parse(Mutilation.of(REFERENCE_LINK, random), random);
            String canonical = PlaygroundLink.encode(decoded.spec());
            assertThat(PlaygroundLink.decode(canonical).spec()).isEqualTo(decoded.spec());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void noiseFromTheClipboardNeverThrows(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(Mutilation.piece(random));
            }
            assertThat(PastedLink.parse(text.toString(), random).spec()).isNotNull();
        }
    }
}
