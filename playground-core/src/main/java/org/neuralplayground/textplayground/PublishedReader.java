package org.neuralplayground.textplayground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuralplayground.corpus.KerasSource;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.NsmcReader;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.WordIndex;

/// Reads the files of published texts.
final class PublishedReader {
    /// Nori takes a second for so many reviews; all 150,000 would train no better network in the
    /// seconds that a person waits. The lesson has as many.
    static final int NSMC_TRAINING = 20_000;

    /// Half as many: the accuracy is known to a percent.
    static final int NSMC_TEST = 10_000;

    /// No rank is as large, so that every word is kept, and one copy does for each vocabulary.
    private static final int ALL_WORDS = Integer.MAX_VALUE;

    private PublishedReader() {}

    /// @param files see [SourceTexts#read(PublishedTexts, List)]
    static SourceTexts read(PublishedTexts texts, List<Path> files) throws IOException {
        if (files.size() != 2) {
            throw new IllegalArgumentException(
                    "%s must have 2 files, had %s".formatted(texts, files));
        }
        Path first = files.getFirst();
        Path second = files.getLast();
        return switch (texts) {
            case IMDB -> keras(KerasSource.IMDB, first, second);
            case REUTERS -> keras(KerasSource.REUTERS, first, second);
            case NSMC ->
                    new SourceTexts.Written(
                            NsmcReader.read(first, NSMC_TRAINING),
                            Optional.of(NsmcReader.read(second, NSMC_TEST)));
        };
    }

    private static SourceTexts keras(KerasSource source, Path texts, Path words)
            throws IOException {
        return new SourceTexts.Numbered(
                KerasTexts.readFile(source, texts, ALL_WORDS), WordIndex.read(words));
    }

    /// Where the files lie in a folder.
    static List<Path> files(PublishedTexts texts, Path directory) {
        return switch (texts) {
            case IMDB -> keras(KerasSource.IMDB, directory);
            case REUTERS -> keras(KerasSource.REUTERS, directory);
            case NSMC ->
                    List.of(
                            nsmc("ratings_train.txt", directory),
                            nsmc("ratings_test.txt", directory));
        };
    }

    private static List<Path> keras(KerasSource source, Path directory) {
        return List.of(directory.resolve(source.file()), directory.resolve(source.wordIndexFile()));
    }

    private static Path nsmc(String published, Path directory) {
        return Stream.of(published, "nsmc_" + published)
                .flatMap(name -> Stream.of(name, name + ".gz"))
                .map(directory::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> directory.resolve(published));
    }
}
