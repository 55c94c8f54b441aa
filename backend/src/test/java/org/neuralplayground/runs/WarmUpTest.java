package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("Warming up")
class WarmUpTest {

    @Test
    @DisplayName("ends by itself and leaves the texts of every sample on the shelf")
    void samples() {
        List<TextSource> asked = new CopyOnWriteArrayList<>();
        TextLoader loader =
                spec -> {
                    asked.add(spec.source());
                    return new FewTexts(spec);
                };
        try (TextShelf shelf = new TextShelf(loader)) {
            new WarmUp(shelf).run();
            assertThat(shelf.kept()).isEqualTo(Sample.values().length);
        }
        assertThat(asked)
                .containsExactly(
                        List.of(Sample.values()).stream()
                                .map(TextSource.Bundled::new)
                                .toArray(TextSource[]::new));
    }

    @Test
    @DisplayName("goes on where texts cannot be had")
    void failures() {
        TextLoader loader =
                _ -> {
                    throw new IOException("no disk");
                };
        try (TextShelf shelf = new TextShelf(loader)) {
            new WarmUp(shelf).run();
            assertThat(shelf.kept()).isZero();
        }
    }
}
