package org.neuralplayground.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.PublishedFile;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.FileDigest;
import org.neuralplayground.datasets.DataLibrary;
import org.neuralplayground.datasets.DataSettings;
import org.neuralplayground.datasets.DownloadTimes;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("The texts of a run")
class LibraryTextsTest {
    private static final String TRAINING = "ratings_train.txt";
    private static final String TEST = "ratings_test.txt";
    private static final TextPlaygroundSpec PUBLISHED = published();

    @TempDir private Path folder;
    private Path originals;
    private Path local;
    private DataLibrary library;
    private LibraryTexts texts;

    private static TextPlaygroundSpec published() {
        TextPlaygroundSpec spec =
                TextPlaygroundSpec.startingWith(new TextSource.Published(PublishedTexts.NSMC));
        return spec.withTraining(spec.training().withValidation(2));
    }

    /// A library of two small files, none of which is in its folder.
    @BeforeEach
    void open() throws IOException {
        originals = Files.createDirectories(folder.resolve("originals"));
        local = Files.createDirectories(folder.resolve("local"));
        Files.writeString(originals.resolve(TRAINING), reviews(6));
        Files.writeString(originals.resolve(TEST), reviews(4));
        library = libraryOf(List.of(file(TRAINING), file(TEST)));
        texts = new LibraryTexts(library);
    }

    private DataLibrary libraryOf(List<PublishedFile> files) {
        DataSettings settings =
                new DataSettings(
                        Optional.of(local),
                        folder.resolve("downloads"),
                        false,
                        Optional.empty(),
                        DownloadTimes.DEFAULT);
        return new DataLibrary(settings, _ -> files);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private PublishedFile file(String name) throws IOException {
        return new PublishedFile(
                name,
                List.of(),
                URI.create("https://data.example/" + name),
                FileDigest.of(originals.resolve(name)));
    }

    private static String reviews(int count) {
        StringBuilder lines = new StringBuilder("id\tdocument\tlabel\n");
        for (int n = 0; n < count; n++) {
            lines.append(n).append(n % 2 == 0 ? "\t지루한 영화\t0\n" : "\t재미있는 영화\t1\n");
        }
        return lines.toString();
    }

    private void publish() throws IOException {
        Files.copy(originals.resolve(TRAINING), local.resolve(TRAINING));
        Files.copy(originals.resolve(TEST), local.resolve(TEST));
    }

    private static List<Integer> sizes(PreparedTexts prepared) {
        return List.of(
                prepared.part(TextPart.Role.TRAINING).size(),
                prepared.part(TextPart.Role.VALIDATION).size(),
                prepared.part(TextPart.Role.TEST).size());
    }

    @Test
    @DisplayName("are the product's own, of which 80 validate and a fifth tests")
    void bundled() throws IOException {
        PreparedTexts prepared = texts.load(TextPlaygroundSpec.DEFAULT);
        int all = Sample.FILM_REVIEWS_EN.read().size();
        assertThat(sizes(prepared).stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
        assertThat(sizes(prepared).get(1)).isEqualTo(80);
        assertThat(sizes(prepared).get(2)).isBetween(all / 5 - 1, all / 5 + 1);
    }

    @Test
    @DisplayName("are a person's own, with the classes that they name")
    void own() throws IOException {
        List<LabelledText> lines =
                IntStream.range(0, 20)
                        .mapToObj(n ->
                                new LabelledText(
                                        n % 2 == 0 ? "warm rain" : "cold sun",
                                        n % 2,
                                        Optional.empty()))
                        .toList();
        Corpus corpus = new Corpus(List.of("rain", "sun"), lines);
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(new TextSource.Own(corpus));
        PreparedTexts prepared = texts.load(spec.withTraining(spec.training().withValidation(4)));
        assertThat(prepared.classes()).containsExactly("rain", "sun");
        assertThat(sizes(prepared)).containsExactly(12, 4, 4);
    }

    @Test
    @DisplayName("are published ones, as soon as all their files are here")
    void onceHere() throws IOException {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> texts.load(PUBLISHED))
                .withMessage("nsmc");
        publish();
        assertThat(sizes(texts.load(PUBLISHED))).containsExactly(4, 2, 4);
    }

    @Test
    @DisplayName("are read once, whatever becomes of them")
    void readOnce() throws IOException {
        publish();
        PreparedTexts first = texts.load(PUBLISHED);
        PreparedTexts smaller =
                texts.load(PUBLISHED.withText(PUBLISHED.text().withVocabularySize(1)));
        assertThat(smaller.features()).isEqualTo(1).isLessThan(first.features());
        assertThat(smaller.part(TextPart.Role.TEST).text(0))
                .isSameAs(first.part(TextPart.Role.TEST).text(0));
    }

    @Test
    @DisplayName("are refused where a file is not what was published, and the file is named")
    void changed() throws IOException {
        publish();
        Files.writeString(local.resolve(TEST), reviews(5));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> texts.load(PUBLISHED))
                .withMessageContaining(TEST);
    }

    @Test
    @DisplayName("are refused where what was published is no such text")
    void damaged() throws IOException {
        Files.writeString(originals.resolve(TEST), "id\tdocument\tlabel\n1\tno label\n");
        publish();
        try (DataLibrary damaged = libraryOf(List.of(file(TRAINING), file(TEST)))) {
            assertThatExceptionOfType(DatasetException.class)
                    .isThrownBy(() -> new LibraryTexts(damaged).load(PUBLISHED))
                    .withMessageContaining("3 fields");
        }
    }
}
