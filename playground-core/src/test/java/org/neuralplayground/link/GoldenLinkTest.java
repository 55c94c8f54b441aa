package org.neuralplayground.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.PlaygroundSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Links of which the reference's own engine said what it made of them.
class GoldenLinkTest {
    private static final String RECORDED = "shared/golden/tf-playground.json";

    @Test
    void theRecordedLinksAreReadAsTheReferenceReadThem() {
        Path recorded = recorded();
        assumeTrue(Files.exists(recorded), RECORDED + " is not beside the checkout");
        List<String> names = new ArrayList<>();
        for (JsonNode run : JsonMapper.shared().readTree(recorded.toFile())) {
            String link = run.get("link").asString();
            Decoded decoded = PastedLink.parse(link, new SplittableRandom(1));
            PlaygroundSpec spec = decoded.spec();
            assertThat(decoded.violations()).as(link).isEmpty();
            assertThat(spec.network().inputs().stream().map(Names::of).toList())
                    .as(link)
                    .isEqualTo(texts(run.get("inputs")));
            assertThat(spec.network().hidden())
                    .as(link)
                    .hasSize(run.get("initial").get("weights").size() - 1);
            assertThat(spec.data().examples())
                    .as(link)
                    .isEqualTo(run.get("trainSize").asInt() + run.get("testSize").asInt());
            assertThat(PlaygroundLink.decode(PlaygroundLink.encode(spec)).spec()).isEqualTo(spec);
            names.add(run.get("name").asString());
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(6);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Path recorded() {
        Path directory = Path.of("").toAbsolutePath();
        return Stream.iterate(directory, path -> path != null, Path::getParent)
                .map(path -> path.resolve(RECORDED))
                .filter(Files::exists)
                .findFirst()
                .orElse(directory.resolve(RECORDED));
    }
}
