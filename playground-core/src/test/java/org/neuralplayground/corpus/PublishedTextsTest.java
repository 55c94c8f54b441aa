package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.dataset.FileDigest;
import org.neuralplayground.dataset.SharedData;

@DisplayName("The published texts")
class PublishedTextsTest {

    @ParameterizedTest
    @CsvSource({
        "IMDB, imdb.npz",
        "IMDB, imdb_word_index.json",
        "REUTERS, reuters.npz",
        "REUTERS, reuters_word_index.json",
        "NSMC, nsmc_ratings_train.txt.gz",
        "NSMC, nsmc_ratings_test.txt.gz"
    })
    void areTheRealFiles(PublishedTexts texts, String name) throws IOException {
        Path real = SharedData.file(name);
        List<PublishedFile> named =
                texts.files().stream().filter(file -> file.names().contains(name)).toList();
        assertThat(named).hasSize(1);
        assertThat(FileDigest.of(real)).isEqualTo(named.getFirst().digest());
        assertThat(named.getFirst().isIn(real)).isTrue();
    }

    @Test
    void haveNamesForCommandsLanguagesAndClasses() {
        assertThat(PublishedTexts.values())
                .extracting(PublishedTexts::id)
                .containsExactly("imdb", "reuters", "nsmc");
        assertThat(PublishedTexts.values())
                .extracting(PublishedTexts::language)
                .containsExactly(Locale.ENGLISH, Locale.ENGLISH, Locale.KOREAN);
        assertThat(PublishedTexts.values())
                .extracting(texts -> texts.classes().size())
                .containsExactly(2, 46, 2);
    }

    @Test
    void lieUnderTheirOwnNamesOrTheirPublishersPlainOrPacked() {
        assertThat(PublishedTexts.NSMC.files().getFirst().names())
                .containsExactly(
                        "nsmc_ratings_train.txt",
                        "nsmc_ratings_train.txt.gz",
                        "ratings_train.txt",
                        "ratings_train.txt.gz");
        assertThat(PublishedTexts.IMDB.files())
                .extracting(PublishedFile::names)
                .containsExactly(List.of("imdb.npz"), List.of("imdb_word_index.json"));
    }

    @ParameterizedTest
    @EnumSource
    void areFetchedOverSecureConnectionsOnly(PublishedTexts texts) {
        assertThat(texts.source()).hasScheme("https");
        assertThat(texts.files())
                .allSatisfy(file -> assertThat(file.address()).hasScheme("https"))
                .allSatisfy(file ->
                        assertThat(file.names())
                                .contains(
                                        String.valueOf(
                                                Path.of(file.address().getPath()).getFileName())));
    }

    @Test
    void shareNoName() {
        Stream<String> names =
                Arrays.stream(PublishedTexts.values())
                        .flatMap(texts -> texts.files().stream())
                        .flatMap(file -> file.names().stream());
        assertThat(names.toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"../imdb.npz", ".imdb", "a/b", "a\\b", "''"})
    void haveNoNameThatLeavesItsFolder(String name) {
        FileDigest digest = PublishedTexts.IMDB.files().getFirst().digest();
        URI address = URI.create("https://example.org/imdb.npz");
        assertThatThrownBy(() -> new PublishedFile(name, List.of(), address, digest))
                .hasMessage("name must be a visible file's without a folder, was " + name);
        assertThatThrownBy(() -> new PublishedFile("imdb.npz", List.of(name), address, digest))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
