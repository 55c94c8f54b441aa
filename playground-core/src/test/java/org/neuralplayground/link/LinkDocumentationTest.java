package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.Control;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Regularization;

class LinkDocumentationTest {

    @Test
    void everyKeyAndEveryWordOfALinkIsDocumented() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "links.md"));
        Stream<String> keys = Arrays.stream(Key.values()).map(key -> "| `" + key.text() + "` |");
        Stream<String> words =
                Stream.of(
                                Names.all(DataSource.Toy.class),
                                Names.all(LogicGate.class),
                                Names.all(Problem.class),
                                Names.all(InputFeature.class),
                                Names.all(Activation.class),
                                Names.all(Initializer.class),
                                Names.all(Loss.class),
                                Names.all(Optimizer.class),
                                Names.all(Regularization.class),
                                Names.all(Batching.class),
                                Arrays.stream(Control.values()).map(Control::key).toList())
                        .flatMap(List::stream)
                        .map(word -> "`" + word + "`");
        assertThat(Stream.concat(keys, words)).allSatisfy(text -> assertThat(page).contains(text));
    }
}
