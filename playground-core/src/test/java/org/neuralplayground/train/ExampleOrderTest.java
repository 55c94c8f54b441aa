package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of the examples")
class ExampleOrderTest {

    @Test
    void hasEachExampleOnceInEachPass() {
        ExampleOrder order = new ExampleOrder(true, 42, 50);
        for (int pass = 0; pass < 20; pass++) {
            assertThat(order.indices().clone())
                    .containsExactlyInAnyOrder(IntStream.range(0, 50).toArray());
            order.nextPass();
        }
    }

    @Test
    void isAnotherInEachPassAndForEachSeed() {
        ExampleOrder order = new ExampleOrder(true, 42, 50);
        int[] first = order.indices().clone();
        order.nextPass();
        assertThat(order.indices()).isNotEqualTo(first);
        assertThat(new ExampleOrder(true, 43, 50).indices()).isNotEqualTo(first);
        assertThat(new ExampleOrder(true, 42, 50).indices()).isEqualTo(first);
    }

    @Test
    void staysAsItIsWhereNothingIsShuffled() {
        ExampleOrder order = new ExampleOrder(false, 42, 5);
        order.nextPass();
        assertThat(order.indices()).containsExactly(0, 1, 2, 3, 4);
    }

    /// 60,000 shuffles of three: 10,000 of each, standard deviation 91.
    @Test
    void isEachPermutationAsOften() {
        ExampleOrder order = new ExampleOrder(true, 7, 3);
        int[] counts = new int[27];
        for (int pass = 0; pass < 60_000; pass++) {
            int[] indices = order.indices();
            counts[indices[0] * 9 + indices[1] * 3 + indices[2]]++;
            order.nextPass();
        }
        assertThat(IntStream.of(counts).filter(count -> count > 0).boxed())
                .hasSize(6)
                .allSatisfy(count -> assertThat(count).isCloseTo(10_000, within(400)));
    }
}
