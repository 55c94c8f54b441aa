package org.neuralplayground.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.corpus.PublishedFile;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.textplayground.SourceTexts;

/// Where the files of published texts lie.
record DataDirectory(Path path) {

    /// The files that published texts need.
    static List<String> fileNames(PublishedTexts texts) {
        return texts.files().stream().map(PublishedFile::name).toList();
    }

    /// Reads published texts.
    ///
    /// @throws UnreadableException where a file is missing or cannot be read
    /// @throws org.neuralplayground.dataset.DatasetException where one is damaged
    SourceTexts read(PublishedTexts texts) throws UnreadableException {
        if (!Files.isDirectory(path)) {
            throw new UnreadableException("--data-dir must be a directory, was " + path);
        }
        List<Path> files = new ArrayList<>();
        for (PublishedFile file : texts.files()) {
            files.add(find(file));
        }
        try {
            return SourceTexts.read(texts, files);
        } catch (IOException failure) {
            throw UnreadableException.of(path, failure);
        }
    }

    private Path find(PublishedFile file) throws UnreadableException {
        return file.names().stream()
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableException(
                                "%s must be in %s, was not".formatted(file.name(), path)));
    }
}
