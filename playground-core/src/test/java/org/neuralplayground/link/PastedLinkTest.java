package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Rule;

class PastedLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/?v=1&data=xor&noise=5",
                "https://example.org/playground?data=xor&noise=5&utm_source=mail#top",
                "  ?data=xor&noise=5\n",
                "data=xor&noise=5",
                "http://localhost:8080/?data=xor&seed=7&noise=5"
            })
    void oursIsReadAsOurs(String text) {
        Decoded decoded = read(text);
        assertThat(decoded.violations()).isEmpty();
        assertThat(decoded.spec())
                .isEqualTo(
                        PlaygroundSpec.DEFAULT.withData(
                                PlaygroundSpec.DEFAULT
                                        .data()
                                        .withSource(DataSource.Toy.XOR)
                                        .withNoise(5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://playground.tensorflow.org/#dataset=xor&noise=5&seed=1",
                "http://playground.tensorflow.org/?utm_source=mail#dataset=xor&noise=5&seed=1",
                "#dataset=xor&noise=5&seed=1",
                "http://localhost:8080/?noise=20#dataset=xor&noise=5&seed=1",
                "\tdataset=xor&noise=5&seed=1 ",
                "noise=5&dataset=xor&seed=1&problem=classification",
            })
    void theReferencesIsReadAsTheReferences(String text) {
        Decoded decoded = read(text);
        assertThat(decoded.violations()).isEmpty();
        assertThat(decoded.spec().data().source()).isEqualTo(DataSource.Toy.XOR);
        assertThat(decoded.spec().data().noise()).isEqualTo(5);
        assertThat(decoded.spec().data().seed()).isEqualTo("1");
        assertThat(decoded.spec().training().batching()).isEqualTo(Batching.CARRY_OVER);
    }

    @Test
    void theReferencesBareAddressIsItsDefault() {
        assertThat(read("playground.tensorflow.org").spec().training().batching())
                .isEqualTo(Batching.CARRY_OVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://localhost:8080/"})
    void aPageWithoutAQueryIsTheDefault(String text) {
        assertThat(read(text).violations()).isEmpty();
        assertThat(read(text).spec()).isEqualTo(PlaygroundSpec.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "#", "#top", "a=1&b=2", "x,y,label"})
    void otherTextIsRefused(String text) {
        assertThat(read(text).spec()).isEqualTo(PlaygroundSpec.DEFAULT);
        assertThat(read(text).violations()).extracting("rule").containsExactly(Rule.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/?noise=5", "http://h/?noise=5#top", "noise=5"})
    void keysThatBothHaveAreOursUnlessTheyFollowAHash(String text) {
        assertThat(read(text).spec().data().noise()).isEqualTo(5);
        assertThat(read(text).spec().training().batching()).isEqualTo(Batching.SHUFFLED);
        assertThat(read("#noise=5").spec().training().batching()).isEqualTo(Batching.CARRY_OVER);
    }

    @Test
    void aBrokenLinkOfOursStaysBroken() {
        assertThat(read("?data=xor&rate=fast").violations()).hasSize(1);
    }

    @Test
    void megabytesAreRefusedUnread() {
        assertThat(read("#".repeat(3_000_000)).violations())
                .extracting("rule")
                .containsExactly(Rule.LENGTH);
    }

    private static Decoded read(String text) {
        return PastedLink.parse(text, new SplittableRandom(1));
    }
}
