package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.SequenceSide;
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
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Language.Stemming;

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
                                TextSourcePart.names(),
                                Names.all(PipelinePart.Step.class),
                                Names.all(LanguagePart.Name.class),
                                Names.all(Stemming.class),
                                Names.all(Morphemes.class),
                                RepresentationPart.names(),
                                Names.all(SequenceSide.class),
                                Arrays.stream(Control.values()).map(Control::key).toList())
                        .flatMap(List::stream)
                        .map(word -> "`" + word + "`");
        Stream<String> readings =
                ReadingWord.names().stream()
                        .map(name -> "`" + name + (name.equals("bag") ? "`" : "-"));
        assertThat(Stream.of(keys, words, readings).flatMap(texts -> texts))
                .allSatisfy(text -> assertThat(page).contains(text));
    }
}
